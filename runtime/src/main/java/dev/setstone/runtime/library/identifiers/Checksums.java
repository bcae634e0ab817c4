package dev.setstone.runtime.library.identifiers;

import dev.setstone.runtime.library.Bounds;
import java.util.Locale;

/** Check digits. Texts have at most 200 chars; else {@link IllegalArgumentException}. */
public final class Checksums {

    private static final int LONGEST = 200;

    private Checksums() {}

    /** Whether the digits, of which there are two or more, end with their check digit by Luhn's algorithm (ISO/IEC 7812-1). */
    public static boolean isLuhn(String digits) {
        return Bounds.text(digits, LONGEST).length() > 1 && areDigits(digits) && luhnSum(digits) % 10 == 0;
    }

    /**
     * The check digit that Luhn's algorithm puts behind the digits.
     *
     * @throws IllegalArgumentException when there is something else than digits
     */
    public static int luhnCheckDigit(String digits) {
        return (10 - luhnSum(requireDigits(digits) + "0") % 10) % 10;
    }

    private static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = i % 2 == 1 ? 2 * digit : digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum;
    }

    /**
     * The check digit that GS1 puts behind the digits of an EAN, UPC, GTIN or ISBN-13: weights of 3 and 1, from the right.
     *
     * @throws IllegalArgumentException when there is something else than digits
     */
    public static int gs1CheckDigit(String digits) {
        requireDigits(digits);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? 3 * digit : digit;
        }
        return (10 - sum % 10) % 10;
    }

    /**
     * What is left of the number modulo 97 with 10 to 35 for the letters A to Z (ISO/IEC 7064, MOD 97-10): 1 for a valid IBAN, its first
     * four chars moved to its end.
     *
     * @throws IllegalArgumentException when there is something else than digits and letters of ASCII
     */
    public static int mod97(String text) {
        int rest = 0;
        for (char c : Bounds.text(text, LONGEST).toUpperCase(Locale.ROOT).toCharArray()) {
            if (isDigit(c)) {
                rest = (rest * 10 + c - '0') % 97;
            } else if (c >= 'A' && c <= 'Z') {
                rest = (rest * 100 + c - 'A' + 10) % 97;
            } else {
                throw new IllegalArgumentException("expected digits and letters from A to Z, found " + c);
            }
        }
        return rest;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isDigit((char) c));
    }

    private static String requireDigits(String text) {
        if (!areDigits(Bounds.text(text, LONGEST))) {
            throw new IllegalArgumentException("expected digits, found " + text);
        }
        return text;
    }

    /** In capitals, without the spaces, hyphens and points that people put in; empty for what is too long for any identifier. */
    static String compact(String text) {
        StringBuilder compact = new StringBuilder();
        for (char c : text.length() > LONGEST ? new char[0] : text.toCharArray()) {
            if (c != ' ' && c != '-' && c != '.' && c != '\u00A0') {
                compact.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
            }
        }
        return compact.toString();
    }

    /** Whether the text has a shape: 9 stands for a digit, A for a letter, * for either, everything else for itself. */
    static boolean hasShape(String text, String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            boolean fits = switch (shape.charAt(i)) {
                case '9' -> isDigit(c);
                case 'A' -> letter;
                case '*' -> letter || isDigit(c);
                default -> c == shape.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
