package dev.setstone.screening.injection;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into overlapping parts, so that an order hidden in a long document is not outweighed by the document: sentences
 * and lines, and windows of {@value #WIDTH} characters that overlap by half. Their lengths add up to about three times the text.
 */
public final class Windows {

    private static final int WIDTH = 480;
    private static final int LONGEST_SENTENCE = 320;
    private static final int SHORTEST_SENTENCE = 20;

    private Windows() {}

    /** The parts, in order of their kind and place; at least one, for an empty text the empty one. */
    public static List<String> of(String text) {
        List<String> windows = new ArrayList<>(wide(text));
        List<String> sentences = sentences(text);
        if (sentences.size() > 1) {
            windows.addAll(sentences);
        }
        return windows;
    }

    private static List<String> wide(String text) {
        List<String> windows = new ArrayList<>();
        int start = 0;
        while (text.length() - start > WIDTH) {
            int end = blankBefore(text, start + WIDTH, start + WIDTH / 2);
            windows.add(text.substring(start, end));
            start = blankBefore(text, start + WIDTH / 2, start + WIDTH / 4);
        }
        windows.add(text.substring(start));
        return windows;
    }

    private static int blankBefore(String text, int latest, int earliest) {
        for (int i = latest; i > earliest; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return latest;
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = i + 1 - start;
            if ((length >= SHORTEST_SENTENCE && ends(text, i)) || length >= LONGEST_SENTENCE) {
                sentences.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
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
