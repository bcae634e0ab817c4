package dev.setstone.screening.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the values that look sensitive and are nobody's: those of test ranges, and the placeholders of a redaction. */
final class Reserved {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Zeros behind a test prefix, as placeholders have them. */
    private static final int TEST_ZEROS = 4;

    /** What payment providers print in their manuals. */
    private static final Set<String> PUBLISHED_CARDS = Set.of(
            "4111111111111111",
            "4242424242424242",
            "4012888888881881",
            "5555555555554444",
            "5105105105105100",
            "378282246310005",
            "371449635398431",
            "6011111111111117",
            "6011000990139424",
            "30569309025904",
            "38520000023237",
            "3530111333300000",
            "3566002020360505");

    private Reserved() {}

    /** Whether the finding tells of nobody. */
    static boolean isNobodys(Sensitive finding) {
        return switch (finding.type()) {
            case CARD_NUMBER -> isTestCard(finding.value().replaceAll("\\D", ""));
            case PERSON_NAME, ADDRESS -> hasInventedWord(finding.value());
            case IBAN -> FinancialNumbers.bare(finding.value()).substring(4).matches("[Xx0]{6,}\\w{1,5}");
            default -> finding.value().toLowerCase(Locale.ROOT).contains("placeholder");
        };
    }

    private static boolean isTestCard(String digits) {
        return PUBLISHED_CARDS.contains(digits) || NumberPlaceholders.testCard(digits, TEST_ZEROS);
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
