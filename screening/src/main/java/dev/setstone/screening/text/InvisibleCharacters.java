package dev.setstone.screening.text;

/**
 * Removes what a reader does not see and a model reads: zero-width and bidirectional controls, soft hyphens, variation
 * selectors, and other controls. The tag characters U+E0020 to U+E007E, which spell invisible ASCII, become that ASCII.
 */
final class InvisibleCharacters implements Decoding {

    private static final int TAGS = 0xE0000;

    @Override
    public String name() {
        return "zero-width";
    }

    @Override
    public String decode(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c > TAGS + 0x1F && c < TAGS + 0x7F) {
                shown.append((char) (c - TAGS));
            } else if (!invisible(c)) {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    static boolean invisible(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x2800
                || c == 0x180E;
    }
}
