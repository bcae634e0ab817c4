package dev.setstone.screening.canary;

/** Ciphers that put one letter in place of another, and the reversal. Letter case and everything else stay. */
final class Ciphers {

    /** The number of letters. */
    static final int LETTERS = 26;

    private Ciphers() {}

    /** Each letter moved on by so many places. */
    static String rotated(String text, int places) {
        char[] result = text.toCharArray();
        for (int i = 0; i < result.length; i++) {
            char c = result[i];
            if (c >= 'a' && c <= 'z') {
                result[i] = (char) ('a' + (c - 'a' + places) % LETTERS);
            } else if (c >= 'A' && c <= 'Z') {
                result[i] = (char) ('A' + (c - 'A' + places) % LETTERS);
            }
        }
        return new String(result);
    }

    /** A for Z, B for Y and so on. */
    static String atbash(String text) {
        char[] result = text.toCharArray();
        for (int i = 0; i < result.length; i++) {
            char c = result[i];
            if (c >= 'a' && c <= 'z') {
                result[i] = (char) ('a' + 'z' - c);
            } else if (c >= 'A' && c <= 'Z') {
                result[i] = (char) ('A' + 'Z' - c);
            }
        }
        return new String(result);
    }

    static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
