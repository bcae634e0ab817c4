package dev.setstone.runtime.library.dates;

import dev.setstone.runtime.library.Bounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Day-count conventions of ISDA 2006, section 4.16. Fractions of a year have 12 decimals, a half rounded to the even neighbour, and are
 * negative when the second date is the earlier one. {@link IllegalArgumentException} for years outside of 1 to 9999.
 */
public final class DayCounts {

    private static final int DECIMALS = 12;

    private DayCounts() {}

    /** Days of 30/360, the bond basis of the United States: a 31st counts as the 30th, at the end only after a 30th or 31st. */
    public static int days30360(LocalDate from, LocalDate to) {
        int first = Math.min(30, from.getDayOfMonth());
        int second = first == 30 ? Math.min(30, to.getDayOfMonth()) : to.getDayOfMonth();
        return days(from, first, to, second);
    }

    /** Days of 30E/360, the Eurobond basis: a 31st counts as the 30th. */
    public static int days30E360(LocalDate from, LocalDate to) {
        return days(from, Math.min(30, from.getDayOfMonth()), to, Math.min(30, to.getDayOfMonth()));
    }

    private static int days(LocalDate from, int first, LocalDate to, int second) {
        int years = Bounds.date(to).getYear() - Bounds.date(from).getYear();
        return 360 * years + 30 * (to.getMonthValue() - from.getMonthValue()) + second - first;
    }

    /** The fraction of a year by 30/360. */
    public static BigDecimal thirty360(LocalDate from, LocalDate to) {
        return fraction(days30360(from, to), 360);
    }

    /** The fraction of a year by 30E/360. */
    public static BigDecimal thirtyE360(LocalDate from, LocalDate to) {
        return fraction(days30E360(from, to), 360);
    }

    /** The fraction of a year by ACT/360. */
    public static BigDecimal actual360(LocalDate from, LocalDate to) {
        return fraction(actual(from, to), 360);
    }

    /** The fraction of a year by ACT/365 (fixed). */
    public static BigDecimal actual365(LocalDate from, LocalDate to) {
        return fraction(actual(from, to), 365);
    }

    private static long actual(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(Bounds.date(from), Bounds.date(to));
    }

    private static BigDecimal fraction(long days, int year) {
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(year), DECIMALS, RoundingMode.HALF_EVEN);
    }
}
