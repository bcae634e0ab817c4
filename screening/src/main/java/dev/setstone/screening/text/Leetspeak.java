package dev.setstone.screening.text;

/** Reads digits and signs inside words as the letters that they look like: {@code 1gn0r3} is {@code ignore}. */
final class Leetspeak implements Decoding {

    private static final String SIGNS = "034567@$!|";
    private static final String LETTERS = "oeasgtasil";

    private final char one;

    private Leetspeak(char one) {
        this.one = one;
    }

    /** A one is an i in some words and an l in others. */
    static Leetspeak readingOneAs(char letter) {
        return new Leetspeak(letter);
    }

    @Override
    public String name() {
        return "leet";
    }

    @Override
    public String decode(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            word(text, start, end, read);
            if (end < text.length()) {
                read.append(text.charAt(end));
            }
            start = end + 1;
        }
        return read.toString();
    }

    private void word(String text, int start, int end, StringBuilder read) {
        boolean letters = false;
        for (int i = start; i < end && !letters; i++) {
            letters = Character.isLetter(text.charAt(i));
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean last = i == end - 1;
            read.append(letters && !(last && c == '!') ? letter(c) : c);
        }
    }

    private char letter(char c) {
        int sign = SIGNS.indexOf(c);
        return c == '1' ? one : sign < 0 ? c : LETTERS.charAt(sign);
    }
}
