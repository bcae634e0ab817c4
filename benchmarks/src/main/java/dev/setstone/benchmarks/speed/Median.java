package dev.setstone.benchmarks.speed;

import java.util.Collection;

/** The middle of measurements. */
final class Median {

    private Median() {}

    /** The mean of the two in the middle where their number is even; not a number when there are none. */
    static double of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
