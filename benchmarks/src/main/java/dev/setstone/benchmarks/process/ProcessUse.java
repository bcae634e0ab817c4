package dev.setstone.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells about a process while it lives; what was seen last is kept. Nothing is seen elsewhere. */
final class ProcessUse {

    /** Of {@code /proc/<pid>/stat}, counted after the name: user, system, and both of the children that were waited for. */
    private static final int FIRST_TIME = 11;

    private static final int TIMES = 4;
    /** The kernel's unit for user space, fixed at 100 a second. */
    private static final double MILLIS_PER_TICK = 10;

    private final Path folder;
    private double cpuMillis;
    private double peakMegabytes;

    ProcessUse(long pid) {
        this.folder = Path.of("/proc", Long.toString(pid));
    }

    void look() {
        try {
            String stat = Files.readString(folder.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double ticks = 0;
            for (int field = FIRST_TIME; field < FIRST_TIME + TIMES; field++) {
                ticks += Double.parseDouble(fields[field]);
            }
            cpuMillis = Math.max(cpuMillis, ticks * MILLIS_PER_TICK);
            for (String line : Files.readAllLines(folder.resolve("status"))) {
                if (line.startsWith("VmHWM:")) {
                    double kilobytes = Double.parseDouble(line.replaceAll("\\D", ""));
                    peakMegabytes = Math.max(peakMegabytes, kilobytes / 1024);
                }
            }
        } catch (IOException ended) {
            // What was seen before is what there is.
        }
    }

    double cpuMillis() {
        return cpuMillis;
    }

    double peakMegabytes() {
        return peakMegabytes;
    }
}
