package dev.setstone.processor.emit;

import java.util.Locale;

/**
 * Java source in ASCII alone. Filer writes a source in the encoding that javac was started with, and javac reads it so again;
 * only ASCII means the same in every one of them. A Unicode escape (JLS 3.3) is the character itself to javac, in literals,
 * names and comments alike, so that the classes are the same bytes.
 */
final class AsciiSource {

    private AsciiSource() {}

    static String of(String source) {
        if (source.chars().allMatch(unit -> unit < 0x80)) {
            return source;
        }
        StringBuilder ascii = new StringBuilder(source.length() + 64);
        for (int i = 0; i < source.length(); i++) {
            char unit = source.charAt(i);
            if (unit < 0x80) {
                ascii.append(unit);
            } else {
                ascii.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            }
        }
        return ascii.toString();
    }
}
