package dev.setstone.runtime.library.parsing;

/**
 * What is left of a text without its sign.
 *
 * @param negative whether a minus or parentheses were there
 */
record Signed(boolean negative, String rest) {

    static Signed of(String text) {
        String plain = text.replace('\u2212', '-').replace('\u2013', '-').strip();
        int end = plain.length() - 1;
        if (end >= 1 && plain.charAt(0) == '(' && plain.charAt(end) == ')') {
            return new Signed(true, plain.substring(1, end).strip());
        }
        if (plain.startsWith("-") || plain.startsWith("+")) {
            return new Signed(plain.startsWith("-"), plain.substring(1).strip());
        }
        if (plain.endsWith("-") || plain.endsWith("+")) {
            return new Signed(plain.endsWith("-"), plain.substring(0, end).strip());
        }
        return new Signed(false, plain);
    }
}
