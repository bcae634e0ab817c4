package dev.setstone.screening.text;

/** Decodes escapes of programming languages: {@code \}{@code u0041}, {@code \}{@code u{41}}, {@code \U00000041}, {@code \x41}, {@code U+0041}. */
final class UnicodeEscapes implements Decoding {

    @Override
    public String name() {
        return "unicode-escape";
    }

    @Override
    public String decode(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf("U+") < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int digits = digitsAt(text, i);
            int end = digits < 0 ? -1 : end(text, i, digits);
            if (end < 0) {
                decoded.append(text.charAt(i));
                i++;
            } else {
                decoded.appendCodePoint(Integer.parseInt(text, digits, end, 16));
                i = end < text.length() && text.charAt(digits - 1) == '{' ? end + 1 : end;
                i = text.startsWith(" U+", i) ? i + 1 : i;
            }
        }
        return decoded.toString();
    }

    /** Where the digits of an escape start; -1 when none starts here. */
    private static int digitsAt(String text, int i) {
        if (text.startsWith("\\u{", i) || text.startsWith("\\x{", i)) {
            return i + 3;
        }
        boolean escape = text.startsWith("\\u", i)
                || text.startsWith("\\U", i)
                || text.startsWith("\\x", i)
                || text.startsWith("U+", i);
        return escape ? i + 2 : -1;
    }

    private static int end(String text, int start, int digits) {
        int most = switch (text.charAt(start + 1)) {
            case 'U' -> 8;
            case 'x' -> text.charAt(digits - 1) == '{' ? 6 : 2;
            case '+' -> 6;
            default -> text.charAt(digits - 1) == '{' ? 6 : 4;
        };
        int end = digits;
        while (end < text.length() && end < digits + most && hex(text.charAt(end))) {
            end++;
        }
        boolean enough = text.charAt(digits - 1) == '{' ? end > digits : end - digits >= Math.min(most, 4);
        return enough && Character.isValidCodePoint((int) Long.parseLong(text, digits, end, 16)) ? end : -1;
    }

    private static boolean hex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }
}
