package dev.setstone.screening.privacy.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number, a line break or a sign.
 *
 * @param start in UTF-16 chars
 * @param end exclusive
 * @param text as written
 * @param lower in small letters, digits as 0
 * @param shape capitals as X, small letters as x, digits as 0, runs shortened
 */
public record Token(int start, int end, String text, String lower, String shape) {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}]+(?:['’](?!s\\b)[\\p{L}\\p{M}]+)*|\\p{N}+|\\n|\\S");

    /** The tokens of a text in its order. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            String lower = word.toLowerCase(Locale.ROOT);
            tokens.add(new Token(matcher.start(), matcher.end(), word, zeros(lower), shapeOf(word)));
        }
        return tokens;
    }

    private static String zeros(String word) {
        return Character.isDigit(word.charAt(0)) ? "0".repeat(Math.min(word.length(), 6)) : word;
    }

    private static String shapeOf(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kind = Character.isDigit(c) ? '0' : Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
            boolean run = shape.length() > 0 && shape.charAt(shape.length() - 1) == kind && kind != '0';
            if (!run || (kind == 'X' && shape.length() < 2)) {
                shape.append(kind);
            }
        }
        return shape.length() > 6 ? shape.substring(0, 6) : shape.toString();
    }
}
