package dev.setstone.screening.canary;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that stand for characters, as in {@code {97, 98, 0x63}}: decimal, hexadecimal, octal and binary, one by one with anything
 * between them, or run together.
 */
final class CharacterCodes implements Decoder {

    private static final int LARGE = 0x3ffffff;

    @Override
    public String name() {
        return "character codes";
    }

    @Override
    public List<String> decode(String text) {
        List<String> decoded = new ArrayList<>();
        add(decoded, decimal(text));
        add(decoded, tokens(text, 16, 2, 4));
        add(decoded, tokens(text, 8, 3, 6));
        add(decoded, tokens(text, 2, 7, 8));
        String digits = runs(text, 10);
        add(decoded, unseparated(digits));
        for (int start = 0; start < 3; start++) {
            add(decoded, grouped(digits, start, 3, 10));
            add(decoded, grouped(digits, start, 3, 8));
        }
        String bits = runs(text, 2);
        for (int start = 0; start < 8; start++) {
            add(decoded, grouped(bits, start, 8, 2));
            add(decoded, grouped(bits, start, 7, 2));
        }
        return decoded;
    }

    private static void add(List<String> decoded, String text) {
        if (text.length() >= Patterns.TELLING) {
            decoded.add(Bytes.utf8(text));
        }
    }

    private static void append(StringBuilder text, int code) {
        boolean ascii = code >= ' ' && code < 0x7f;
        // Beyond ASCII: bytes of UTF-8, and letters that look like Latin ones.
        boolean other = code > 0x7f && code <= Character.MAX_VALUE && (code < 0x100 || Character.isLetter(code));
        if (ascii || other) {
            text.append((char) code);
        }
    }

    private static String decimal(String text) {
        StringBuilder decoded = new StringBuilder();
        numbers(text).forEach(code -> append(decoded, code));
        return decoded.toString();
    }

    /** Words that are nothing but digits of the radix, so many of them; an x is no part of a word, as in {@code 0x61}. */
    private static String tokens(String text, int radix, int least, int most) {
        StringBuilder decoded = new StringBuilder();
        int start = 0;
        boolean digits = true;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) && c != 'x' && c != 'X') {
                digits &= Character.digit(c, radix) >= 0;
                continue;
            }
            if (digits && i - start >= least && i - start <= most) {
                append(decoded, Integer.parseInt(text.substring(start, i), radix));
            }
            start = i + 1;
            digits = true;
        }
        return decoded.toString();
    }

    /** The numbers of a text, in their order; those too large for a character are left out. */
    static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int radix = text.startsWith("0x", i) || text.startsWith("0X", i) ? 16 : 10;
            i += radix == 16 ? 2 : 0;
            int start = i;
            int value = 0;
            while (i < text.length() && Character.digit(text.charAt(i), radix) >= 0) {
                value = Math.min(LARGE, value * radix + Character.digit(text.charAt(i), radix));
                i++;
            }
            if (i == start) {
                i++;
            } else if (value <= Character.MAX_CODE_POINT) {
                numbers.add(value);
            }
        }
        return numbers;
    }

    /** The digits of a text in runs that are long enough for a canary, a line each; white space within a run does not end it. */
    private static String runs(String text, int radix) {
        StringBuilder all = new StringBuilder();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (Character.digit(c, radix) >= 0) {
                run.append(c);
            } else if (!Character.isWhitespace(c) && c != '"' && c != '+' && c != '_') {
                if (run.length() >= 2 * Patterns.TELLING) {
                    all.append(run).append('\n');
                }
                run.setLength(0);
            }
        }
        return all.toString();
    }

    /** Decimal codes without anything between them: those of letters are two digits, or three that begin with 1. */
    private static String unseparated(String digits) {
        StringBuilder decoded = new StringBuilder();
        for (int i = 0; i < digits.length(); ) {
            int length = digits.charAt(i) == '1' ? 3 : 2;
            int end = Math.min(digits.length(), i + length);
            String code = digits.substring(i, end);
            if (code.indexOf('\n') < 0) {
                append(decoded, Integer.parseInt(code));
                i = end;
            } else {
                i++;
            }
        }
        return decoded.toString();
    }

    private static String grouped(String digits, int start, int size, int radix) {
        StringBuilder decoded = new StringBuilder();
        for (int i = start; i + size <= digits.length(); i += size) {
            int code = 0;
            for (int j = i; j < i + size; j++) {
                int digit = Character.digit(digits.charAt(j), radix);
                code = digit < 0 ? 0 : code * radix + digit;
            }
            append(decoded, code);
        }
        return decoded.toString();
    }
}
