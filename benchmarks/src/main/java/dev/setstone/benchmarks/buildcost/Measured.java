package dev.setstone.benchmarks.buildcost;

/**
 * One javac process.
 *
 * @param jdk the version of its JDK
 * @param tool whose types it compiled
 * @param mode {@code none} without the processor, {@code proc} with it, {@code verify} with Setstone in that mode
 * @param size how many annotated types
 * @param round which round of the measurement; those of one round are compared
 * @param millis wall clock
 * @param cpuMillis processor time, of children too
 * @param peakMegabytes the most memory held
 */
public record Measured(
        String jdk,
        String tool,
        String mode,
        int size,
        int round,
        double millis,
        double cpuMillis,
        double peakMegabytes) {}
