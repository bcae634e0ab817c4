package dev.setstone.runtime.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The limits that all modules keep, so that no input makes a call slow. Every refusal says what was expected. */
public final class Bounds {

    /** The longest text, in chars. */
    public static final int TEXT = 100_000;

    /** The longest list. */
    public static final int ELEMENTS = 10_000;

    /** The most decimals that a result may be asked to have. */
    public static final int MOST_DECIMALS = 50;

    private static final int DIGITS = 100;
    private static final int YEARS = 9_999;

    private Bounds() {}

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException when it is longer than {@link #TEXT}
     */
    public static String text(String text) {
        return text(text, TEXT);
    }

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException when it is longer than {@code most} chars
     */
    public static String text(String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException(
                    "expected a text of at most " + most + " characters, found " + text.length());
        }
        return text;
    }

    /**
     * A copy of the list.
     *
     * @throws IllegalArgumentException when it is longer than {@link #ELEMENTS}
     */
    public static <T> List<T> list(List<T> list) {
        if (list.size() > ELEMENTS) {
            throw new IllegalArgumentException(
                    "expected a list of at most " + ELEMENTS + " elements, found " + list.size());
        }
        return List.copyOf(list);
    }

    /**
     * The number itself.
     *
     * @throws IllegalArgumentException when it has more than 100 digits before or after its decimal point: sums of such numbers could
     *     need any amount of memory
     */
    public static BigDecimal number(BigDecimal number) {
        long before = (long) number.precision() - number.scale();
        if (number.precision() > DIGITS || number.scale() > DIGITS || before > DIGITS) {
            throw new IllegalArgumentException("expected a number with at most " + DIGITS
                    + " digits before and after its decimal point, found one with " + before + " before and "
                    + number.scale() + " after it");
        }
        return number;
    }

    /**
     * The number itself.
     *
     * @throws IllegalArgumentException when it lies outside of the range, both ends of which belong to it
     */
    public static int between(int least, int most, int number, String what) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "expected " + what + " from " + least + " to " + most + ", found " + number);
        }
        return number;
    }

    /**
     * The date itself.
     *
     * @throws IllegalArgumentException when its year is not from 1 to 9999
     */
    public static LocalDate date(LocalDate date) {
        between(1, YEARS, date.getYear(), "a date with a year");
        return date;
    }
}
