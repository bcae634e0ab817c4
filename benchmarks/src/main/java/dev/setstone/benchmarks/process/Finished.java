package dev.setstone.benchmarks.process;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A program that has ended.
 *
 * @param exit its exit code
 * @param output what it printed, both streams
 * @param millis wall clock from start to end
 * @param cpuMillis processor time of it and of the children that it waited for; 0 where the system doesn't tell
 * @param peakMegabytes the most memory that it held, without children; 0 where the system doesn't tell
 * @param inTime false when it had to be killed, since it did not end within its bound
 */
public record Finished(int exit, String output, double millis, double cpuMillis, double peakMegabytes, boolean inTime) {

    private static final Pattern CODE = Pattern.compile("\\[(SET\\d+)]");

    public boolean succeeded() {
        return exit == 0 && inTime;
    }

    /** The codes of the problems that it printed. */
    public SortedSet<String> problems() {
        SortedSet<String> codes = new TreeSet<>();
        CODE.matcher(output).results().forEach(code -> codes.add(code.group(1)));
        return codes;
    }

    /** Itself, if it went well. */
    public Finished orThrow() {
        if (!succeeded()) {
            throw new IllegalStateException(
                    "a program ended with " + exit + (inTime ? "" : ", out of time") + ": " + output);
        }
        return this;
    }
}
