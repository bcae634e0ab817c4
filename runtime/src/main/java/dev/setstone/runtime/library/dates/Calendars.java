package dev.setstone.runtime.library.dates;

import dev.setstone.runtime.library.Bounds;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** Arithmetic of the calendar. {@link IllegalArgumentException} for years outside of 1 to 9999. */
public final class Calendars {

    private static final int MOST_MONTHS = 120_000;

    private Calendars() {}

    /** The date; empty when there is none such as 30 February, or its year is not from 1 to 9999. */
    public static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1 || year > 9_999 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The last day of the date's month. */
    public static LocalDate endOfMonth(LocalDate date) {
        return date.withDayOfMonth(Bounds.date(date).lengthOfMonth());
    }

    /** Whether it is the last day of its month. */
    public static boolean isEndOfMonth(LocalDate date) {
        return Bounds.date(date).getDayOfMonth() == date.lengthOfMonth();
    }

    /**
     * So many months later by the end-of-month rule: from the last day of a month to the last day of a month; else the same day, or the
     * last one in a month that is too short.
     */
    public static LocalDate addMonthsEndOfMonth(LocalDate date, int months) {
        Bounds.between(-MOST_MONTHS, MOST_MONTHS, months, "a number of months");
        LocalDate later = Bounds.date(Bounds.date(date).plusMonths(months));
        return isEndOfMonth(date) ? endOfMonth(later) : later;
    }

    /**
     * Whole years of age at a date; who is born on 29 February has the birthday of other years on 1 March.
     *
     * @throws IllegalArgumentException also when the date lies before the birth
     */
    public static int ageAt(LocalDate birth, LocalDate date) {
        if (Bounds.date(date).isBefore(Bounds.date(birth))) {
            throw new IllegalArgumentException("expected a date from " + birth + " on, found " + date);
        }
        return (int) ChronoUnit.YEARS.between(birth, date);
    }

    /** The week of ISO 8601, from 1 to 53: weeks start on Monday, and week 1 holds the year's first Thursday. */
    public static int isoWeek(LocalDate date) {
        return Bounds.date(date).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The year that the date's week of ISO 8601 belongs to. */
    public static int isoWeekYear(LocalDate date) {
        return Bounds.date(date).get(IsoFields.WEEK_BASED_YEAR);
    }

    /** The quarter of the year, from 1 to 4. */
    public static int quarter(LocalDate date) {
        return (Bounds.date(date).getMonthValue() + 2) / 3;
    }
}
