package dev.setstone.screening.canary;

import java.util.ArrayList;
import java.util.List;

/** Takes what stands in quotes, and what stands in comments, out of a text, each joined: so that code between the pieces hides nothing. */
final class Literals {

    private final String text;
    private final StringBuilder quoted = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();

    private Literals(String text) {
        this.text = text;
    }

    /** The text itself, and what is in its quotes and its comments, where there are any. */
    static List<String> readings(String text) {
        Literals literals = new Literals(text);
        literals.read();
        List<String> readings = new ArrayList<>(List.of(text));
        if (literals.quoted.length() > 0) {
            readings.add(literals.quoted.toString());
        }
        if (literals.comments.length() > 0) {
            readings.add(literals.comments.toString());
        }
        return readings;
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (text.startsWith("//", i)) {
                i = copy(comments, i + 2, '\n');
            } else if (text.startsWith("/*", i)) {
                i = block(i + 2);
            } else if (c == '"') {
                i = copy(quoted, i + 1, '"');
            } else if (c == '\'') {
                i = character(i + 1);
            } else {
                i++;
            }
        }
    }

    /** Copies up to the end of the piece, or of its line, and returns the place behind it. */
    private int copy(StringBuilder into, int from, char end) {
        int i = from;
        while (i < text.length() && text.charAt(i) != end && text.charAt(i) != '\n') {
            i += end == '"' && text.charAt(i) == '\\' ? 2 : 1;
        }
        i = Math.min(i, text.length());
        into.append(text, from, i);
        return i + 1;
    }

    private int block(int from) {
        int end = text.indexOf("*/", from);
        int to = end < 0 ? text.length() : end;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '*') {
                comments.append(text.charAt(i));
            }
        }
        return to + 2;
    }

    /** One character, or its escape; an apostrophe in prose is none. */
    private int character(int from) {
        int end = text.indexOf('\'', from + 1);
        boolean isOne = end > 0 && (end - from == 1 || (end - from <= 10 && text.charAt(from) == '\\'));
        if (!isOne) {
            return from;
        }
        quoted.append(text, from, end);
        return end + 1;
    }
}
