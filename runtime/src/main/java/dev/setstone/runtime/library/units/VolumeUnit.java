package dev.setstone.runtime.library.units;

import java.math.BigDecimal;

/** Units of volume. */
public enum VolumeUnit {
    MILLILITRE("0.001"),
    CENTILITRE("0.01"),
    LITRE("1"),
    CUBIC_METRE("1000"),
    US_FLUID_OUNCE("0.0295735295625"),
    US_PINT("0.473176473"),
    US_GALLON("3.785411784"),
    UK_FLUID_OUNCE("0.0284130625"),
    UK_PINT("0.56826125"),
    UK_GALLON("4.54609");

    private final BigDecimal size;

    VolumeUnit(String size) {
        this.size = new BigDecimal(size);
    }

    /** How many litres it is, exactly. */
    public BigDecimal size() {
        return size;
    }

    /**
     * A number of this unit in another, a half rounded away from zero.
     *
     * @param decimals from 0 to 50
     * @throws IllegalArgumentException for more decimals, or a number with more than 100 digits before or after its decimal point
     */
    public BigDecimal convert(BigDecimal number, VolumeUnit to, int decimals) {
        return Ratio.convert(number, size, to.size, decimals);
    }
}
