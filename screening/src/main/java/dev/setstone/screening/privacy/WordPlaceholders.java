package dev.setstone.screening.privacy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Placeholders made of invented words. A word that occurs in two names becomes the same word in both, so that "Ms Ray" stays Anna Ray. */
final class WordPlaceholders {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+(?:-[\\p{L}\\p{M}'’]+)*");
    private static final Pattern WORD_OR_NUMBER = Pattern.compile("[\\p{L}\\p{M}'’]+|\\d+");

    /** What says how a name or an address is built, and not whose it is. */
    private static final Set<String> STRUCTURE = Set.of(
            "van",
            "von",
            "de",
            "der",
            "den",
            "del",
            "da",
            "di",
            "la",
            "le",
            "street",
            "st",
            "road",
            "rd",
            "avenue",
            "ave",
            "boulevard",
            "blvd",
            "lane",
            "ln",
            "drive",
            "dr",
            "court",
            "ct",
            "circle",
            "place",
            "square",
            "suite",
            "apt",
            "apartment",
            "unit",
            "flat",
            "p",
            "o",
            "po",
            "box",
            "psc",
            "apo",
            "fpo",
            "rue",
            "via",
            "calle",
            "avenida",
            "ulica",
            "ul");

    private final Map<String, String> inventedByWord = new TreeMap<>();
    private final Map<String, Integer> firstNumberByValue = new TreeMap<>();

    /** A name of as many words. */
    String name(String value, int number) {
        String variant = variant(value, number);
        return replaced(value, WORD, word -> invented(word, variant));
    }

    /** An address of the same form: other numbers with as many digits, other words, the same kinds of street. */
    String address(String value, int number) {
        String variant = variant(value, number);
        return replaced(
                value,
                WORD_OR_NUMBER,
                word -> Character.isDigit(word.charAt(0))
                        ? new Shape("0".repeat(word.length())).write(number)
                        : invented(word, variant));
    }

    /** Empty at first; when the first placeholder for a value was refused, its words must become others. */
    private String variant(String value, int number) {
        int first = firstNumberByValue.computeIfAbsent(value, ignored -> number);
        return first == number ? "" : " " + number;
    }

    private String invented(String word, String variant) {
        String key = word.toLowerCase(Locale.ROOT);
        if (STRUCTURE.contains(key)) {
            return word;
        }
        int next = inventedByWord.size();
        String known = inventedByWord.computeIfAbsent(key + variant, ignored -> InventedWords.word(next));
        return new Shape(word).cased(known);
    }

    private static String replaced(String value, Pattern pattern, UnaryOperator<String> replacement) {
        Matcher matcher = pattern.matcher(value);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match.group())));
    }
}
