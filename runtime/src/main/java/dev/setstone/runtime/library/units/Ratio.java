package dev.setstone.runtime.library.units;

import dev.setstone.runtime.library.Bounds;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The arithmetic that all conversions share: exact but for one division at the end. */
final class Ratio {

    private Ratio() {}

    static BigDecimal convert(BigDecimal number, BigDecimal from, BigDecimal to, int decimals) {
        return divide(Bounds.number(number).multiply(from), to, decimals);
    }

    static BigDecimal divide(BigDecimal number, BigDecimal by, int decimals) {
        Bounds.between(0, Bounds.MOST_DECIMALS, decimals, "a number of decimals");
        return number.divide(by, decimals, RoundingMode.HALF_UP);
    }
}
