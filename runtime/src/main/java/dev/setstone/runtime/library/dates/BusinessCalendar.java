package dev.setstone.runtime.library.dates;

import dev.setstone.runtime.library.Bounds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which days are business days. Immutable; it knows the holidays that it was given and no others.
 *
 * <p>Everything here throws {@link IllegalArgumentException} for years outside of 1 to 9999 and for what its limits do not allow: 10,000
 * holidays, 10,000 business days to add, 100,000 days to count, 1,000 days in a row without a business day.
 */
public final class BusinessCalendar {

    private static final int MOST_DAYS = 10_000;
    private static final int LONGEST_SPAN = 100_000;
    private static final int LONGEST_PAUSE = 1_000;

    private final Set<DayOfWeek> weekend;
    private final long[] holidays;

    private BusinessCalendar(Set<DayOfWeek> weekend, long[] holidays) {
        this.weekend = weekend;
        this.holidays = holidays;
    }

    /** Monday to Friday, without the holidays. */
    public static BusinessCalendar mondayToFriday(Collection<LocalDate> holidays) {
        return of(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays);
    }

    /** Every day but these days of the week and these holidays. */
    public static BusinessCalendar of(Collection<DayOfWeek> weekend, Collection<LocalDate> holidays) {
        Bounds.between(0, Bounds.ELEMENTS, holidays.size(), "a number of holidays");
        Set<DayOfWeek> free = EnumSet.noneOf(DayOfWeek.class);
        free.addAll(weekend);
        if (free.size() > 6) {
            throw new IllegalArgumentException("expected at least one day of the week that is no weekend");
        }
        long[] days = new long[holidays.size()];
        int count = 0;
        for (LocalDate holiday : holidays) {
            days[count++] = Bounds.date(holiday).toEpochDay();
        }
        Arrays.sort(days);
        return new BusinessCalendar(free, days);
    }

    /** Whether it is neither weekend nor holiday. */
    public boolean isBusinessDay(LocalDate date) {
        return !weekend.contains(Bounds.date(date).getDayOfWeek())
                && Arrays.binarySearch(holidays, date.toEpochDay()) < 0;
    }

    /** The date itself if it is a business day, else the next one. */
    public LocalDate following(LocalDate date) {
        return roll(date, 1);
    }

    /** The date itself if it is a business day, else the last one before it. */
    public LocalDate preceding(LocalDate date) {
        return roll(date, -1);
    }

    /** As {@link #following}, unless that lies in another month: then as {@link #preceding}. */
    public LocalDate modifiedFollowing(LocalDate date) {
        LocalDate next = following(date);
        return next.getMonth() == date.getMonth() ? next : preceding(date);
    }

    private LocalDate roll(LocalDate date, int step) {
        LocalDate day = date;
        for (int i = 0; i < LONGEST_PAUSE; i++) {
            if (isBusinessDay(day)) {
                return day;
            }
            day = day.plusDays(step);
        }
        throw new IllegalArgumentException("expected a business day within " + LONGEST_PAUSE + " days of " + date);
    }

    /**
     * The business day that comes so many after the date; before it when {@code days} is negative. 0 days after a date that is no
     * business day is the following one.
     *
     * @param days from -10,000 to 10,000
     */
    public LocalDate addBusinessDays(LocalDate date, int days) {
        Bounds.between(-MOST_DAYS, MOST_DAYS, days, "a number of business days");
        int step = days < 0 ? -1 : 1;
        LocalDate day = days == 0 ? following(date) : date;
        for (int left = Math.abs(days); left > 0; left--) {
            day = roll(day.plusDays(step), step);
        }
        return day;
    }

    /** How many business days there are from the first date to the day before the second; negative when that is the earlier one. */
    public int businessDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -businessDaysBetween(to, from);
        }
        long span = Bounds.date(to).toEpochDay() - Bounds.date(from).toEpochDay();
        Bounds.between(0, LONGEST_SPAN, (int) span, "a number of days");
        int count = 0;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            count += isBusinessDay(day) ? 1 : 0;
        }
        return count;
    }
}
