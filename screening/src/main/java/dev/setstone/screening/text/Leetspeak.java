package dev.setstone.screening.text;

/** Reads digits and signs inside words as the letters that they look like: {@code 1gn0r3} is {@code ignore}. */
final class Leetspeak implements Decoding {

    private static final String SIGNS = "034567@$!|";
    private static final String LETTERS = "oeasgtasil";
    private static final int FEWEST = 2;

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
        int words = 0;
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            words += inside(text, start, end) ? 1 : 0;
            word(text, start, end, read);
            if (end < text.length()) {
                read.append(text.charAt(end));
            }
            start = end + 1;
        }
        return words < FEWEST ? text : read.toString();
    }

    /** Whether a sign stands between letters: numbers after a word, such as those of versions, say nothing. */
    private static boolean inside(String text, int start, int end) {
        boolean letter = false;
        boolean sign = false;
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                if (letter && sign) {
                    return true;
                }
                letter = true;
                sign = false;
            } else {
                sign |= letter && (text.charAt(i) == '1' || SIGNS.indexOf(text.charAt(i)) >= 0);
            }
        }
        return false;
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
