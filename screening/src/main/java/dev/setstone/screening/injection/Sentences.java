package dev.setstone.screening.injection;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences and lines, so that an order hidden in a long document can be seen by itself. */
public final class Sentences {

    private static final int LONGEST = 320;
    private static final int SHORTEST = 20;

    private Sentences() {}

    /** The sentences in order; together they are the text. At least one, for an empty text the empty one. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = i + 1 - start;
            if ((length >= SHORTEST && ends(text, i)) || length >= LONGEST) {
                sentences.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length() || sentences.isEmpty()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        boolean stop = c == '.' || c == '!' || c == '?' || c == ';' || c == ':';
        return c == '\n' || (stop && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1)));
    }
}
