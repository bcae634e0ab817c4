package dev.setstone.runtime.library.parsing;

import dev.setstone.runtime.library.Bounds;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dates as people write them: 2024-03-01, 20240301, 01.03.2024, 3/1/24, 1 March 2024, March 1st, 2024, 01-Mar-24, Mar1/24; a day of the
 * week may stand before it. Months in English, German, French, Spanish, Italian and Dutch, in full or by at least three letters.
 *
 * <p>Two digits of a year mean 2000 to 2068 and 1969 to 1999, as in POSIX. Empty for everything else. Nothing is guessed.
 */
public final class Dates {

    private static final int LONGEST = 40;
    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_WORDS = 5;

    private Dates() {}

    /** A date that can be read in one way only. Empty for 01/03/2024 and 01-Mar-24, whose order is not known. */
    public static Optional<LocalDate> date(String text) {
        Set<LocalDate> readings = new LinkedHashSet<>();
        for (DateOrder order : List.of(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR, DateOrder.YEAR_MONTH_DAY)) {
            date(text, order).ifPresent(readings::add);
        }
        return readings.size() == 1 ? Optional.of(readings.iterator().next()) : Optional.empty();
    }

    /** A date of a known order. */
    public static Optional<LocalDate> date(String text, DateOrder order) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return DateParts.of(text.strip()).flatMap(parts -> inOrder(parts, order));
    }

    /**
     * The first date in a line that says other things too, such as a time.
     *
     * @throws IllegalArgumentException for more than 2,000 chars
     */
    public static Optional<LocalDate> find(String line, DateOrder order) {
        String[] words = Bounds.text(line, LONGEST_LINE).strip().split("\\s+", -1);
        for (int from = 0; from < words.length; from++) {
            for (int count = Math.min(MOST_WORDS, words.length - from); count > 0; count--) {
                Optional<LocalDate> found = among(words, from, count, order);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> among(String[] words, int from, int count, DateOrder order) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            text.append(i == from ? "" : " ").append(words[i]);
        }
        Optional<LocalDate> whole = date(text.toString(), order);
        // A label may be written right before it, as in "Date:01/03/2024", and a mark right after it.
        int colon = text.indexOf(":");
        int end = text.length() - (text.length() > 0 && ",;.)".indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 0);
        boolean trimmed = colon >= 0 || end < text.length();
        return whole.isPresent() || !trimmed ? whole : date(text.substring(Math.min(colon + 1, end), end), order);
    }

    private static Optional<LocalDate> inOrder(DateParts parts, DateOrder order) {
        List<String> numbers = parts.numbers();
        if (parts.month() > 0) {
            return named(parts, order);
        }
        if (numbers.size() == 1 && numbers.get(0).length() == 8) {
            String digits = numbers.get(0);
            return of(digits.substring(0, 4), number(digits.substring(4, 6)), digits.substring(6));
        }
        if (numbers.size() != 3) {
            return Optional.empty();
        }
        String first = numbers.get(0);
        String second = numbers.get(1);
        String third = numbers.get(2);
        if (first.length() == 4 || order == DateOrder.YEAR_MONTH_DAY) {
            return third.length() > 2 ? Optional.empty() : of(first, number(second), third);
        }
        return order == DateOrder.DAY_MONTH_YEAR ? of(third, number(second), first) : of(third, number(first), second);
    }

    /** With the name of the month only the year's place is open: first where it has four digits or the order says so. */
    private static Optional<LocalDate> named(DateParts parts, DateOrder order) {
        List<String> numbers = parts.numbers();
        if (numbers.size() != 2) {
            return Optional.empty();
        }
        String first = numbers.get(0);
        String second = numbers.get(1);
        boolean twoDigits = first.length() <= 2 && second.length() <= 2;
        boolean yearFirst =
                first.length() == 4 || (twoDigits && order == DateOrder.YEAR_MONTH_DAY && !parts.monthFirst());
        return yearFirst ? of(first, parts.month(), second) : of(second, parts.month(), first);
    }

    private static Optional<LocalDate> of(String year, int month, String day) {
        if (day.length() > 2 || (year.length() != 2 && year.length() != 4)) {
            return Optional.empty();
        }
        int number = number(year);
        int full = year.length() == 4 ? number : number + (number < 69 ? 2_000 : 1_900);
        try {
            return full < 1 ? Optional.empty() : Optional.of(LocalDate.of(full, month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits.length() > 4 ? -1 : Integer.parseInt(digits);
    }

    /** The words of a text, for {@link DateParts}. */
    static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(start))) {
                runs.add(text.substring(start, i));
                start = i;
            }
        }
        return runs;
    }

    private static int kind(char c) {
        return Numbers.isDigit(c) ? 0 : Character.isLetter(c) ? 1 : 2;
    }
}
