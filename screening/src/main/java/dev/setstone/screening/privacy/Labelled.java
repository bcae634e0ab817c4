package dev.setstone.screening.privacy;

import java.util.function.Predicate;

/**
 * Finds values that only the words before them give away: {@code MRN: 00123456}, {@code "passportNumber": "C01X00T47"},
 * {@code employee id is E-20417}. Between label and value stand at most a word such as "number", a verb such as "is", and punctuation.
 */
final class Labelled {

    private static final String NUMBER_WORD = "(?:[\\s_-]?(?:numbers?|num|no|nr|nro|id|code|#"
            + "|num[eé]ro|n[uú]mero|numero|nummer|numer|číslo|n°|nº)(?![\\p{L}\\p{N}])\\.?)?";
    private static final String CONNECTOR =
            "(?:\\s{0,3}(?:[:=#-]|=>|\\bis\\b|\\bwas\\b|\\bist\\b|\\best\\b|\\bes\\b|\\bè\\b|\\bé\\b)){0,2}";
    private static final String OPENING = "\\s{0,3}[\"'“‘(\\[#]{0,2}\\s?";

    private Labelled() {}

    /** The label is an expression; the value must not be part of a longer word or number. */
    static Detector detector(SensitiveType type, String label, String value, Predicate<String> valid) {
        String regex = "(?<![\\p{L}\\p{N}])(?:" + label + ")" + NUMBER_WORD + "[\"']?" + CONNECTOR + OPENING
                + "(?<value>" + value + ")(?![\\p{L}\\p{N}]|[.,]\\d|\\s?[%€$£]|\\s(?:USD|EUR|GBP|dollars|euros)\\b)";
        return PatternDetector.ignoringCase(type, regex, valid);
    }

    /** At least so many digits: what has fewer is a word or a small number of a rule. */
    static Predicate<String> digits(int atLeast) {
        return value -> value.chars().filter(Character::isDigit).count() >= atLeast;
    }
}
