package dev.setstone.screening.text;

/** Decodes pairs of hexadecimal digits, with or without one sign or {@code 0x} between them, where they are the UTF-8 of a text. */
final class HexRuns implements Decoding {

    private static final int FEWEST = 8;
    private static final String BETWEEN = " ,:;-\n";

    @Override
    public String name() {
        return "hex";
    }

    @Override
    public String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        byte[] bytes = new byte[text.length() / 2 + 1];
        for (int start = 0; start < text.length(); ) {
            int length = 0;
            int end = start;
            for (int next = pair(text, start); next > 0; next = pair(text, end)) {
                bytes[length++] = (byte) Integer.parseInt(text, next - 2, next, 16);
                end = next;
            }
            String run = length < FEWEST ? "" : Bytes.text(bytes, length);
            if (run.isEmpty()) {
                end = Math.max(end, start + 1);
                decoded.append(text, start, end);
            } else {
                decoded.append('\n').append(run).append('\n');
            }
            start = end;
        }
        return decoded.toString();
    }

    /** The end of the pair that comes next, over one sign and a prefix; -1 when none comes. */
    private static int pair(String text, int from) {
        int at = from;
        if (at < text.length() && BETWEEN.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at + 1 < text.length()
                && (text.charAt(at) == '0' || text.charAt(at) == '\\')
                && (text.charAt(at + 1) == 'x' || text.charAt(at + 1) == 'X')) {
            at += 2;
        }
        return at + 1 < text.length() && digit(text.charAt(at)) && digit(text.charAt(at + 1)) ? at + 2 : -1;
    }

    private static boolean digit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
