package dev.setstone.screening.text;

import java.util.Map;

/** Decodes HTML's character references: by number, and the names of the few that every writer of HTML knows. */
final class HtmlEntities implements Decoding {

    private static final int LONGEST = 10;
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "newline", "\n", "tab", "\t");

    @Override
    public String name() {
        return "html-entity";
    }

    @Override
    public String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int semicolon = text.charAt(i) == '&' ? semicolon(text, i) : -1;
            String character = semicolon < 0 ? "" : character(text.substring(i + 1, semicolon));
            if (character.isEmpty()) {
                decoded.append(text.charAt(i));
                i++;
            } else {
                decoded.append(character);
                i = semicolon + 1;
            }
        }
        return decoded.toString();
    }

    private static int semicolon(String text, int start) {
        for (int i = start + 1; i < text.length() && i <= start + LONGEST; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static String character(String reference) {
        if (!reference.startsWith("#")) {
            return NAMED.getOrDefault(reference, "");
        }
        boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
        String digits = reference.substring(hex ? 2 : 1);
        boolean number = !digits.isEmpty()
                && digits.length() <= 8
                && digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, hex ? 16 : 10) >= 0);
        long code = number ? Long.parseLong(digits, hex ? 16 : 10) : -1;
        return code > 0 && code <= Character.MAX_CODE_POINT ? Character.toString((int) code) : "";
    }
}
