package dev.setstone.screening.privacy;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another date in the same format. The year stays, as it tells nobody apart (45 CFR 164.514(b)(2)(i)(C)) and age is what rules ask
 * for; beyond 300 dates of a format it moves too.
 */
final class BirthDateShift {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String[] ENGLISH_MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final String date;

    BirthDateShift(String date) {
        this.date = date;
    }

    /** The date of a number; day and month stay valid in either order, as nobody knows which one is meant. */
    String shifted(int number) {
        int first = 1 + number % 12;
        int second = 1 + number / 12 % 12;
        int years = number / 144;
        if (date.matches("\\d{8}")) {
            boolean yearFirst = date.startsWith("19") || date.startsWith("20");
            String year = yearFirst ? date.substring(0, 4) : date.substring(4);
            String days = two(first, 2) + two(second, 2);
            return yearFirst ? year(year, years) + days : days + year(year, years);
        }
        int[] count = {0};
        String month = Pattern.compile("\\p{L}{3,}").matcher(date).replaceAll(match -> month(match.group(), second));
        return NUMBER.matcher(month).replaceAll(match -> part(match, count[0]++, first, second, years));
    }

    private String part(MatchResult match, int index, int first, int second, int years) {
        String digits = match.group();
        boolean lastOfThree = index == 2;
        if (digits.length() == 4 || (lastOfThree && !date.matches("\\d{4}.*"))) {
            return year(digits, years);
        }
        boolean firstPart = index == 0 || (index == 1 && date.matches("\\d{4}.*"));
        return two(firstPart ? first : second, digits.length());
    }

    private static String month(String word, int month) {
        String name = ENGLISH_MONTHS[month - 1];
        String bare = word.toLowerCase(Locale.ROOT);
        for (String english : ENGLISH_MONTHS) {
            if (english.toLowerCase(Locale.ROOT).startsWith(bare) && bare.length() >= 3) {
                String cut = bare.length() == english.length() ? name : name.substring(0, 3);
                return Matcher.quoteReplacement(new Shape(word).cased(cut));
            }
        }
        return Matcher.quoteReplacement(word);
    }

    private static String year(String digits, int years) {
        int year = Integer.parseInt(digits) + years;
        return digits.length() == 2 ? two(year % 100, 2) : String.valueOf(year);
    }

    private static String two(int number, int digits) {
        return digits == 2 ? String.format(Locale.ROOT, "%02d", number) : String.valueOf(number);
    }
}
