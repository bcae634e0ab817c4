package dev.setstone.screening.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the values that look sensitive and are nobody's: those of test ranges, and the placeholders of a redaction. */
final class Reserved {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Zeros behind a test prefix: providers publish few others, and a real account is none of these. */
    private static final int TEST_ZEROS = 4;

    private Reserved() {}

    /** Whether the finding tells of nobody. */
    static boolean isNobodys(Sensitive finding) {
        return switch (finding.type()) {
            case CARD_NUMBER -> NumberPlaceholders.testCard(finding.value().replaceAll("\\D", ""), TEST_ZEROS);
            case PERSON_NAME, ADDRESS -> hasInventedWord(finding.value());
            case IBAN -> FinancialNumbers.bare(finding.value()).substring(4).matches("[Xx0]{6,}\\w{1,5}");
            default -> finding.value().toLowerCase(Locale.ROOT).contains("placeholder");
        };
    }

    private static boolean hasInventedWord(String value) {
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            if (InventedWords.invented(word.group())) {
                return true;
            }
        }
        return false;
    }
}
