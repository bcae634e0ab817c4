package dev.setstone.screening.canary;

/** Bytes as text. */
final class Bytes {

    /** Shorter pieces than these hold no telling part of a canary, and occur by chance. */
    private static final int SHORTEST = 8;

    private Bytes() {}

    /** The text with UTF-8 sequences put together where characters from 128 to 255 stand for bytes; whatever is none stays. */
    static String utf8(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int length = 1;
            if (text.charAt(i) >= 0xc3 && text.charAt(i) < 0xf5) {
                byte[] bytes = new byte[Math.min(4, text.length() - i)];
                for (int j = 0; j < bytes.length; j++) {
                    bytes[j] = text.charAt(i + j) < 0x100 ? (byte) text.charAt(i + j) : 0;
                }
                length = Math.max(1, sequence(bytes, 0, bytes.length));
                joined.appendCodePoint(length > 1 ? codePoint(bytes, 0, length) : text.charAt(i));
            } else {
                joined.append(text.charAt(i));
            }
            i += length;
        }
        return joined.toString();
    }

    /** The pieces of the bytes that read as text, a line each: what is decoded from no code at all is noise and has none. */
    static String readable(byte[] bytes, int length) {
        StringBuilder all = new StringBuilder();
        int start = 0;
        int units = 0;
        for (int i = 0; i <= length; ) {
            int sequence = i == length ? 0 : bytes[i] == 0 ? 1 : sequence(bytes, i, length);
            if (sequence > 0) {
                units++;
                i += sequence;
                continue;
            }
            if (units >= SHORTEST) {
                append(all, bytes, start, i);
            }
            i++;
            start = i;
            units = 0;
        }
        return all.toString();
    }

    /** A zero byte is half a character of UTF-16. */
    private static void append(StringBuilder all, byte[] bytes, int from, int to) {
        for (int i = from; i < to; ) {
            int length = bytes[i] == 0 ? 1 : sequence(bytes, i, to);
            if (bytes[i] != 0) {
                all.appendCodePoint(length > 1 ? codePoint(bytes, i, length) : bytes[i]);
            }
            i += length;
        }
        all.append('\n');
    }

    /** The length of the readable UTF-8 sequence that begins there, or 0. */
    private static int sequence(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            return (first >= ' ' && first < 0x7f) || first == '\n' || first == '\t' || first == '\r' ? 1 : 0;
        }
        int length = first < 0xc3 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > end) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int code = codePoint(bytes, at, length);
        return code <= Character.MAX_CODE_POINT && Character.isDefined(code) ? length : 0;
    }

    private static int codePoint(byte[] bytes, int at, int length) {
        int code = bytes[at] & (0x7f >> length);
        for (int i = 1; i < length; i++) {
            code = (code << 6) | (bytes[at + i] & 0x3f);
        }
        return code;
    }
}
