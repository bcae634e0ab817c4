package dev.setstone.screening.canary;

import java.util.List;

/** Takes separators out of a text: white space, and every second character. */
final class Interleaving {

    private Interleaving() {}

    /** The text without white space, its characters in even places, and those in odd places. */
    static List<String> readings(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        StringBuilder even = new StringBuilder(text.length() / 2 + 1);
        StringBuilder odd = new StringBuilder(text.length() / 2 + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            (i % 2 == 0 ? even : odd).append(c);
            if (!Character.isWhitespace(c)) {
                bare.append(c);
            }
        }
        return List.of(bare.toString(), even.toString(), odd.toString());
    }
}
