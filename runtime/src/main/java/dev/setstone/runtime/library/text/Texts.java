package dev.setstone.runtime.library.text;

import dev.setstone.runtime.library.Bounds;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts in forms that can be compared. Texts have at most 100,000 chars; else {@link IllegalArgumentException}. */
public final class Texts {

    private static final Pattern DOTTED_I = Pattern.compile("i\u0307+");

    private Texts() {}

    /** Without white space at the ends, and with one plain space for every run of it inside; no-break spaces are white space too. */
    public static String collapseSpaces(String text) {
        StringBuilder result = new StringBuilder();
        boolean gap = false;
        for (char c : Bounds.text(text).toCharArray()) {
            if (isSpace(c)) {
                gap = result.length() > 0;
            } else {
                if (gap) {
                    result.append(' ');
                    gap = false;
                }
                result.append(c);
            }
        }
        return result.toString();
    }

    /** Zero-width marks of the start of a file and between letters count as well. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Lower case in which texts that differ only in case are equal, the German sharp s and the final sigma included. */
    public static String foldCase(String text) {
        String plain = Bounds.text(text).replace('\u0130', 'I').replace('\u0131', 'i');
        // Twice: the capital sharp s comes apart only after it has been made small.
        String folded = lowerOfUpper(lowerOfUpper(plain)).replace('\u03C2', '\u03C3');
        // What the small form of a capital I with a dot has above its own.
        return DOTTED_I.matcher(folded).replaceAll("i");
    }

    private static String lowerOfUpper(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Without accents: é as e, ü as u, ß as ss, ø as o, æ as ae, ł as l. */
    public static String removeAccents(String text) {
        String apart = Normalizer.normalize(Bounds.text(text), Normalizer.Form.NFD);
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                result.append(plainLetter(c));
            }
        }
        return Normalizer.normalize(result, Normalizer.Form.NFC);
    }

    private static String plainLetter(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'ẞ' -> "SS";
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'æ' -> "ae";
            case 'Æ' -> "AE";
            case 'œ' -> "oe";
            case 'Œ' -> "OE";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'đ', 'ð' -> "d";
            case 'Đ', 'Ð' -> "D";
            case 'þ' -> "th";
            case 'Þ' -> "Th";
            case 'ı' -> "i";
            default -> String.valueOf(c);
        };
    }

    /** With the plain forms of dashes, quotation marks, dots of an ellipsis, slashes and spaces. */
    public static String plainPunctuation(String text) {
        StringBuilder result = new StringBuilder();
        for (char c : Bounds.text(text).toCharArray()) {
            result.append(plainMark(c));
        }
        return result.toString();
    }

    private static String plainMark(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE63', '\uFF0D' -> "-";
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`', '\u2039', '\u203A' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> "\"";
            case '\u2026' -> "...";
            case '\u2044', '\u2215' -> "/";
            case '\u00A0', '\u2007', '\u2009', '\u202F', '\u3000' -> " ";
            default -> String.valueOf(c);
        };
    }

    /** What two spellings of the same name have in common: words of folded letters and digits without accents, one space between them. */
    public static String key(String text) {
        return String.join(" ", words(foldCase(removeAccents(text))));
    }

    /** The runs of letters and digits, in their order and as they are. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (Bounds.text(text) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return Collections.unmodifiableList(words);
    }

    /** Only the digits 0 to 9. */
    public static String digits(String text) {
        StringBuilder result = new StringBuilder();
        for (char c : Bounds.text(text).toCharArray()) {
            if (c >= '0' && c <= '9') {
                result.append(c);
            }
        }
        return result.toString();
    }

    /**
     * With digits for the letters that text recognition takes them for (O o D Q: 0, I l i |: 1, Z z: 2, S s: 5, G: 6, B: 8), but only in
     * words that hold a digit and otherwise nothing but such letters and the marks . , - / : ' $ % +.
     */
    public static String repairDigits(String text) {
        StringBuilder result = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (char c : Bounds.text(text).toCharArray()) {
            if (isSpace(c)) {
                result.append(repairedWord(word)).append(c);
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        return result.append(repairedWord(word)).toString();
    }

    private static String repairedWord(CharSequence word) {
        StringBuilder repaired = new StringBuilder();
        boolean hasDigit = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char digit = likelyDigit(c);
            if (digit == 0 && ".,-/:'$%+".indexOf(c) < 0) {
                return word.toString();
            }
            hasDigit |= c >= '0' && c <= '9';
            repaired.append(digit == 0 ? c : digit);
        }
        return hasDigit ? repaired.toString() : word.toString();
    }

    private static char likelyDigit(char c) {
        return switch (c) {
            case 'O', 'o', 'D', 'Q' -> '0';
            case 'I', 'l', 'i', '|' -> '1';
            case 'Z', 'z' -> '2';
            case 'S', 's' -> '5';
            case 'G' -> '6';
            case 'B' -> '8';
            default -> c >= '0' && c <= '9' ? c : 0;
        };
    }
}
