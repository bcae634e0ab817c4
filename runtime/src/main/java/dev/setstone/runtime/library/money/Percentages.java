package dev.setstone.runtime.library.money;

import dev.setstone.runtime.library.Bounds;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Percentages, where 19 means 19 %. Results have the decimals that are asked for, a half rounded away from zero. Numbers have at most
 * 100 digits before and after the decimal point; else {@link IllegalArgumentException}.
 */
public final class Percentages {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentages() {}

    /** So many percent of a number. */
    public static BigDecimal of(BigDecimal percent, BigDecimal number, int decimals) {
        return round(Bounds.number(number).multiply(Bounds.number(percent)).movePointLeft(2), decimals);
    }

    /**
     * What percentage a part is of the whole.
     *
     * @throws IllegalArgumentException when the whole is zero
     */
    public static BigDecimal share(BigDecimal part, BigDecimal whole, int decimals) {
        return divide(Bounds.number(part).multiply(HUNDRED), whole, "a whole", decimals);
    }

    /**
     * By what percentage a number has changed.
     *
     * @throws IllegalArgumentException when it was zero before
     */
    public static BigDecimal change(BigDecimal before, BigDecimal after, int decimals) {
        BigDecimal difference = Bounds.number(after).subtract(Bounds.number(before));
        return divide(difference.multiply(HUNDRED), before, "a number before", decimals);
    }

    /** A number and so many percent of it, such as a net price with its tax. */
    public static BigDecimal increase(BigDecimal number, BigDecimal percent, int decimals) {
        BigDecimal factor = HUNDRED.add(Bounds.number(percent));
        return round(Bounds.number(number).multiply(factor).movePointLeft(2), decimals);
    }

    /**
     * What was there before so many percent of it were added, such as the net price in a gross one.
     *
     * @throws IllegalArgumentException when the percentage is -100
     */
    public static BigDecimal beforeIncrease(BigDecimal number, BigDecimal percent, int decimals) {
        BigDecimal factor = HUNDRED.add(Bounds.number(percent));
        return divide(Bounds.number(number).multiply(HUNDRED), factor, "100 and the percentage", decimals);
    }

    private static BigDecimal divide(BigDecimal number, BigDecimal by, String what, int decimals) {
        if (Bounds.number(by).signum() == 0) {
            throw new IllegalArgumentException("expected " + what + " other than 0");
        }
        Bounds.between(0, Bounds.MOST_DECIMALS, decimals, "a number of decimals");
        return number.divide(by, decimals, RoundingMode.HALF_UP);
    }

    /** A product may have more digits than an argument. */
    private static BigDecimal round(BigDecimal number, int decimals) {
        Bounds.between(0, Bounds.MOST_DECIMALS, decimals, "a number of decimals");
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
