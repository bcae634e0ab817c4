package dev.setstone.runtime.library.units;

import java.math.BigDecimal;

/** Units of length; the customary ones are the international ones of 1959. */
public enum LengthUnit {
    MILLIMETRE("0.001"),
    CENTIMETRE("0.01"),
    METRE("1"),
    KILOMETRE("1000"),
    INCH("0.0254"),
    FOOT("0.3048"),
    YARD("0.9144"),
    MILE("1609.344"),
    NAUTICAL_MILE("1852");

    private final BigDecimal size;

    LengthUnit(String size) {
        this.size = new BigDecimal(size);
    }

    /** How many metres it is, exactly. */
    public BigDecimal size() {
        return size;
    }

    /**
     * A number of this unit in another, a half rounded away from zero.
     *
     * @param decimals from 0 to 50
     * @throws IllegalArgumentException for more decimals, or a number with more than 100 digits before or after its decimal point
     */
    public BigDecimal convert(BigDecimal number, LengthUnit to, int decimals) {
        return Ratio.convert(number, size, to.size, decimals);
    }
}
