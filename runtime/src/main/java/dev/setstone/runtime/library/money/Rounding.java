package dev.setstone.runtime.library.money;

import dev.setstone.runtime.library.Bounds;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounding with its mode in the name. Numbers have at most 100 digits before and after the decimal point, and results from 0 to 50
 * decimals; else {@link IllegalArgumentException}.
 */
public final class Rounding {

    private Rounding() {}

    /** Commercial rounding: a half goes away from zero. */
    public static BigDecimal halfUp(BigDecimal number, int decimals) {
        return to(number, decimals, RoundingMode.HALF_UP);
    }

    /** Bankers' rounding: a half goes to the even neighbour. */
    public static BigDecimal halfEven(BigDecimal number, int decimals) {
        return to(number, decimals, RoundingMode.HALF_EVEN);
    }

    /** Towards positive infinity. */
    public static BigDecimal ceiling(BigDecimal number, int decimals) {
        return to(number, decimals, RoundingMode.CEILING);
    }

    /** Towards negative infinity. */
    public static BigDecimal floor(BigDecimal number, int decimals) {
        return to(number, decimals, RoundingMode.FLOOR);
    }

    /** Towards zero: what is over is cut off. */
    public static BigDecimal truncate(BigDecimal number, int decimals) {
        return to(number, decimals, RoundingMode.DOWN);
    }

    /**
     * To the nearest multiple of a step, a half away from zero: cash rounding with a step of 0.05, for example.
     *
     * @throws IllegalArgumentException when the step is not positive
     */
    public static BigDecimal halfUpToMultiple(BigDecimal number, BigDecimal step) {
        if (Bounds.number(step).signum() <= 0) {
            throw new IllegalArgumentException("expected a positive step, found " + step);
        }
        return Bounds.number(number)
                .divide(step, 0, RoundingMode.HALF_UP)
                .multiply(step)
                .setScale(Math.max(0, step.scale()), RoundingMode.UNNECESSARY);
    }

    /** {@code UNNECESSARY} too tells with an {@code IllegalArgumentException} that it was necessary. */
    static BigDecimal to(BigDecimal number, int decimals, RoundingMode mode) {
        Bounds.between(0, Bounds.MOST_DECIMALS, decimals, "a number of decimals");
        try {
            return Bounds.number(number).setScale(decimals, mode);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("expected at most " + decimals + " decimals, found " + number, e);
        }
    }
}
