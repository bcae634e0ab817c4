package dev.setstone.screening.text;

import java.util.function.UnaryOperator;

/**
 * Applies a cipher stretch by stretch, between line ends and the signs that end sentences or open quotations, so that one
 * disguised sentence in a long text is found. A stretch is turned only where that gives clearly more English than it takes.
 */
final class Stretches {

    private static final String ENDS = "\n.:;!?\"\u201c\u201d()[]<>{}|";
    private static final int FEWEST = 2;

    private final CommonWords words;

    Stretches(CommonWords words) {
        this.words = words;
    }

    String turn(String text, UnaryOperator<String> cipher) {
        StringBuilder turned = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            turned.append(better(text.substring(start, end), cipher));
            if (end < text.length()) {
                turned.append(text.charAt(end));
            }
            start = end + 1;
        }
        return turned.toString();
    }

    private String better(String stretch, UnaryOperator<String> cipher) {
        String candidate = cipher.apply(stretch);
        int english = words.hits(candidate);
        return english >= FEWEST && english > 2 * words.hits(stretch) ? candidate : stretch;
    }
}
