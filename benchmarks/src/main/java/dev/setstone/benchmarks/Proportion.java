package dev.setstone.benchmarks;

import java.util.Locale;

/**
 * A share with its 95 % confidence interval by Wilson's score method (E. B. Wilson, JASA 22, 1927), which stays honest near 0 and 1.
 *
 * @param hits how many of them
 * @param total of how many, at least 0
 */
public record Proportion(long hits, long total) {

    private static final double Z = 1.959963984540054;

    public Proportion {
        if (hits < 0 || hits > total) {
            throw new IllegalArgumentException(hits + " of " + total);
        }
    }

    /** Between 0 and 1; not a number when the total is 0. */
    public double value() {
        return (double) hits / total;
    }

    public double low() {
        return centre() - margin();
    }

    public double high() {
        return centre() + margin();
    }

    private double centre() {
        return (value() + Z * Z / (2.0 * total)) / (1 + Z * Z / total);
    }

    private double margin() {
        double p = value();
        return Z / (1 + Z * Z / total) * Math.sqrt(p * (1 - p) / total + Z * Z / (4.0 * total * total));
    }

    /** Such as {@code 12/13 = 92.3 % [66.7, 98.6]}. */
    @Override
    public String toString() {
        if (total == 0) {
            return "0/0";
        }
        return String.format(
                Locale.ROOT,
                "%d/%d = %.1f %% [%.1f, %.1f]",
                hits,
                total,
                100 * value(),
                100 * Math.max(0, low()),
                100 * Math.min(1, high()));
    }
}
