package dev.setstone.processor.sandbox;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * CPU time that a process and those that it started may spend from now on, all their threads together. Where the platform does not tell a process's CPU time,
 * the budget is never spent, and wall time alone bounds the process.
 *
 * @param process the process
 * @param startMillis what it had spent before
 * @param millis what it may spend
 */
record CpuBudget(ProcessHandle process, long startMillis, long millis) {

    /** How often somebody should look, in milliseconds: the most by which a budget is overdrawn. */
    static final int LOOK_MILLIS = 50;

    static CpuBudget of(ProcessHandle process, long millis) {
        return new CpuBudget(process, totalMillis(process), millis);
    }

    boolean isSpent() {
        return spentMillis() >= millis;
    }

    /** What has been spent of it so far; 0 when the process has ended or the platform does not tell. */
    long spentMillis() {
        return Math.max(0, totalMillis(process) - startMillis);
    }

    private static long totalMillis(ProcessHandle process) {
        // Where the operating system confines it, the JVM is a child of the process that was started.
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(one ->
                        one.info().totalCpuDuration().map(Duration::toMillis).orElse(0L))
                .sum();
    }
}
