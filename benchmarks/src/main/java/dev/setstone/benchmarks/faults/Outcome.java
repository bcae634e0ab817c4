package dev.setstone.benchmarks.faults;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What became of one fault.
 *
 * @param fault what was done
 * @param expected the problems of which one should be named; empty where the build should succeed, or could say nothing since it was killed
 * @param tried whether it could be done on this machine
 * @param said the codes of the problems that the build named
 * @param ended how the build ended, in words
 * @param kept whether recordings are what they were before, or whole and new
 * @param after how the next build ended, in words
 * @param recovered whether the next build did what it should
 */
public record Outcome(
        String fault,
        List<String> expected,
        boolean tried,
        SortedSet<String> said,
        String ended,
        boolean kept,
        String after,
        boolean recovered) {

    public Outcome {
        expected = List.copyOf(expected);
        said = new TreeSet<>(said);
    }

    /** A fault that can't be done here. */
    static Outcome untried(String fault, String why) {
        return new Outcome(fault, List.of(), false, new TreeSet<>(), why, true, "", true);
    }

    /** Whether the build said what it should, lost nothing, and the next one worked. */
    public boolean good() {
        boolean named = expected.isEmpty() ? said.isEmpty() : expected.stream().anyMatch(said::contains);
        return named && kept && recovered;
    }

    /** In one word. */
    public String verdict() {
        return tried ? good() ? "good" : "**bad**" : "not tried";
    }
}
