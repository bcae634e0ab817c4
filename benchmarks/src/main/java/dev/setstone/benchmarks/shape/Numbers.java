package dev.setstone.benchmarks.shape;

/** What a number without a fraction is in Java. */
public enum Numbers {
    /** {@code int} where all values of a place fit it. */
    WHOLE,
    /** {@code BigDecimal}, as in languages that know only decimals. */
    DECIMAL
}
