package dev.setstone.runtime.library.units;

import java.math.BigDecimal;

/** Units of mass; the customary ones are avoirdupois. */
public enum MassUnit {
    MICROGRAM("0.000001"),
    MILLIGRAM("0.001"),
    GRAM("1"),
    KILOGRAM("1000"),
    TONNE("1000000"),
    OUNCE("28.349523125"),
    POUND("453.59237"),
    STONE("6350.29318"),
    SHORT_TON("907184.74");

    private final BigDecimal size;

    MassUnit(String size) {
        this.size = new BigDecimal(size);
    }

    /** How many grams it is, exactly. */
    public BigDecimal size() {
        return size;
    }

    /**
     * A number of this unit in another, a half rounded away from zero.
     *
     * @param decimals from 0 to 50
     * @throws IllegalArgumentException for more decimals, or a number with more than 100 digits before or after its decimal point
     */
    public BigDecimal convert(BigDecimal number, MassUnit to, int decimals) {
        return Ratio.convert(number, size, to.size, decimals);
    }
}
