package dev.setstone.screening.text;

import java.nio.charset.StandardCharsets;

/** Bytes of which nobody knows yet whether they are a text. */
final class Bytes {

    private Bytes() {}

    /** The text that UTF-8 makes of bytes; empty unless nearly all of it can be read by people. */
    static String text(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        long readable = text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '\n' || (c > ' ' && c < 0x7F))
                .count();
        long letters = text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == ' ')
                .count();
        return 10 * readable >= 9L * text.length() && 2 * letters >= text.length() ? text : "";
    }
}
