package dev.setstone.runtime.library.dates;

import dev.setstone.runtime.library.Bounds;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All days from one date to another.
 *
 * @param first the first day
 * @param last the last day, which belongs to it
 */
public record DateSpan(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException when the last day lies before the first, or a year is not from 1 to 9999 */
    public DateSpan {
        if (Bounds.date(last).isBefore(Bounds.date(first))) {
            throw new IllegalArgumentException("expected a last day from " + first + " on, found " + last);
        }
    }

    /** How many days there are in it. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether the day belongs to it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether they have a day in common. */
    public boolean overlaps(DateSpan other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** The days that they have in common; empty when there are none. */
    public Optional<DateSpan> intersection(DateSpan other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last.isBefore(other.last) ? last : other.last;
        return Optional.of(new DateSpan(from, to));
    }

    /** The same days in as few spans as possible, in order of time. At most 10,000 spans. */
    public static List<DateSpan> merged(List<DateSpan> spans) {
        List<DateSpan> sorted = new ArrayList<>(Bounds.list(spans));
        sorted.sort(Comparator.comparing(DateSpan::first).thenComparing(DateSpan::last));
        List<DateSpan> merged = new ArrayList<>();
        for (DateSpan span : sorted) {
            int end = merged.size() - 1;
            if (end >= 0 && span.first.toEpochDay() <= merged.get(end).last.toEpochDay() + 1) {
                DateSpan before = merged.get(end);
                LocalDate to = before.last.isAfter(span.last) ? before.last : span.last;
                merged.set(end, new DateSpan(before.first, to));
            } else {
                merged.add(span);
            }
        }
        return Collections.unmodifiableList(merged);
    }
}
