package dev.setstone.runtime.library.units;

import dev.setstone.runtime.library.Bounds;
import java.math.BigDecimal;

/**
 * Temperatures. Results have the decimals that are asked for, from 0 to 50, a half rounded away from zero. {@link
 * IllegalArgumentException} for more, and for numbers with more than 100 digits before or after the decimal point.
 */
public final class Temperatures {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);
    private static final BigDecimal THIRTY_TWO = BigDecimal.valueOf(32);
    private static final BigDecimal ZERO_CELSIUS = new BigDecimal("273.15");

    private Temperatures() {}

    /** From degrees Celsius to degrees Fahrenheit. */
    public static BigDecimal celsiusToFahrenheit(BigDecimal celsius, int decimals) {
        BigDecimal fifths = Bounds.number(celsius).multiply(NINE).add(THIRTY_TWO.multiply(FIVE));
        return Ratio.divide(fifths, FIVE, decimals);
    }

    /** From degrees Fahrenheit to degrees Celsius. */
    public static BigDecimal fahrenheitToCelsius(BigDecimal fahrenheit, int decimals) {
        return Ratio.divide(Bounds.number(fahrenheit).subtract(THIRTY_TWO).multiply(FIVE), NINE, decimals);
    }

    /** From degrees Celsius to kelvins. */
    public static BigDecimal celsiusToKelvin(BigDecimal celsius, int decimals) {
        return Ratio.divide(Bounds.number(celsius).add(ZERO_CELSIUS), BigDecimal.ONE, decimals);
    }

    /** From kelvins to degrees Celsius. */
    public static BigDecimal kelvinToCelsius(BigDecimal kelvin, int decimals) {
        return Ratio.divide(Bounds.number(kelvin).subtract(ZERO_CELSIUS), BigDecimal.ONE, decimals);
    }
}
