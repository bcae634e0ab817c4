package dev.setstone.screening.canary;

import java.util.ArrayList;
import java.util.List;

/** Bytes as pairs of hexadecimal digits, with or without separators. */
final class HexDigits implements Decoder {

    @Override
    public String name() {
        return "hex";
    }

    @Override
    public List<String> decode(String text) {
        StringBuilder digits = new StringBuilder();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : 'z';
            if (c < 0x80 && Character.digit(c, 16) >= 0) {
                run.append(c);
            } else if (Character.isLetterOrDigit(c)) {
                if (run.length() >= 2 * Patterns.TELLING) {
                    digits.append(run).append('\n');
                }
                run.setLength(0);
            }
        }
        List<String> decoded = new ArrayList<>();
        for (int start = 0; start < 2 && digits.length() > 0; start++) {
            byte[] bytes = bytes(digits, start);
            String readable = Bytes.readable(bytes, bytes.length);
            if (!readable.isEmpty()) {
                decoded.add(readable);
            }
        }
        return decoded;
    }

    /** Each run is decoded on its own, so that the parity of one does not spoil the next. */
    private static byte[] bytes(CharSequence runs, int start) {
        byte[] bytes = new byte[runs.length()];
        int filled = 0;
        int from = 0;
        for (int i = 0; i < runs.length(); i++) {
            if (runs.charAt(i) == '\n') {
                for (int j = from + start; j + 1 < i; j += 2) {
                    int high = Character.digit(runs.charAt(j), 16);
                    bytes[filled++] = (byte) (high * 16 + Character.digit(runs.charAt(j + 1), 16));
                }
                bytes[filled++] = 1;
                from = i + 1;
            }
        }
        return java.util.Arrays.copyOf(bytes, filled);
    }
}
