package dev.setstone.processor.sandbox;

import java.time.Duration;

/**
 * CPU time that a process may spend from now on, all its threads together. Where the platform does not tell a process's CPU time,
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
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }
}
