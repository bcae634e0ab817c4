package dev.setstone.screening.text;

/** Decodes Base64, of RFC 4648's both alphabets, wherever a long enough run of it is the UTF-8 of a text. */
final class Base64Runs implements Decoding {

    private static final int SHORTEST = 12;
    private static final int LONG_LINE = 40;

    @Override
    public String name() {
        return "base64";
    }

    @Override
    public String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            String run = end - start < SHORTEST ? "" : decoded(text, start, end);
            if (run.isEmpty()) {
                int next = Math.max(end, start + 1);
                decoded.append(text, start, next);
                start = next;
            } else {
                decoded.append('\n').append(run).append('\n');
                start = end;
            }
        }
        return decoded.toString();
    }

    /** A line end after a long line belongs to the run: MIME breaks Base64 into lines. */
    private static int end(String text, int start) {
        int end = start;
        int line = start;
        while (end < text.length()) {
            if (sextet(text.charAt(end)) >= 0) {
                end++;
            } else if (lineEnd(text, end) && end - line >= LONG_LINE) {
                end += text.charAt(end) == '\n' ? 1 : 2;
                line = end;
            } else {
                break;
            }
        }
        while (end < text.length() && text.charAt(end) == '=') {
            end++;
        }
        return end;
    }

    private static boolean lineEnd(String text, int i) {
        return text.charAt(i) == '\n' || text.startsWith("\r\n", i);
    }

    private static String decoded(String text, int start, int end) {
        byte[] bytes = new byte[end - start];
        int length = 0;
        int bits = 0;
        int held = 0;
        for (int i = start; i < end; i++) {
            int sextet = sextet(text.charAt(i));
            if (sextet >= 0) {
                bits = bits << 6 | sextet;
                held += 6;
            }
            if (held >= 8) {
                held -= 8;
                bytes[length++] = (byte) (bits >> held);
                bits &= (1 << held) - 1;
            }
        }
        return Bytes.text(bytes, length);
    }

    private static int sextet(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return switch (c) {
            case '+', '-' -> 62;
            case '/', '_' -> 63;
            default -> -1;
        };
    }
}
