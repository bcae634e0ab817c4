package dev.setstone.screening.text;

import java.nio.charset.StandardCharsets;

/** Decodes the percent encoding of URLs (RFC 3986, section 2.1), and the plus signs that stand for spaces beside it. */
final class PercentEncoding implements Decoding {

    @Override
    public String name() {
        return "url";
    }

    @Override
    public String decode(String text) {
        if (text.indexOf('%') < 0) {
            return plusesToSpaces(text);
        }
        StringBuilder decoded = new StringBuilder(text.length());
        byte[] bytes = new byte[text.length() / 3];
        for (int i = 0; i < text.length(); ) {
            int length = 0;
            for (; escape(text, i); i += 3) {
                bytes[length++] = (byte) Integer.parseInt(text, i + 1, i + 3, 16);
            }
            if (length > 0) {
                decoded.append(new String(bytes, 0, length, StandardCharsets.UTF_8));
            } else {
                decoded.append(text.charAt(i));
                i++;
            }
        }
        return plusesToSpaces(decoded.toString());
    }

    private static String plusesToSpaces(String text) {
        long pluses = text.chars().filter(c -> c == '+').count();
        long spaces = text.chars().filter(c -> c == ' ').count();
        return pluses > spaces + 1 ? text.replace('+', ' ') : text;
    }

    private static boolean escape(String text, int i) {
        return i + 2 < text.length()
                && text.charAt(i) == '%'
                && Character.digit(text.charAt(i + 1), 16) >= 0
                && Character.digit(text.charAt(i + 2), 16) >= 0;
    }
}
