package dev.setstone.benchmarks.buildcost;

import java.util.List;
import java.util.Locale;

/**
 * Numbers of several rounds. The smallest and the largest of n enclose the median of where they come from with probability
 * 1 - 2^(1-n), whatever its distribution (order statistics; W. J. Conover, Practical Nonparametric Statistics, 3.2).
 */
record Spread(List<Double> values) {
    Spread {
        values = values.stream().sorted().toList();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Not a number when there is no round. */
    double median() {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    /** Such as {@code 12 [9..17] n=5}. */
    String text(int digits) {
        if (values.isEmpty()) {
            return "not measured";
        }
        return format(median(), digits) + " [" + format(values.get(0), digits) + ".."
                + format(values.get(values.size() - 1), digits) + "] n=" + values.size();
    }

    static String format(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
