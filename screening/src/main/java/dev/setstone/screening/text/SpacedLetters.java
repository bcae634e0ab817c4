package dev.setstone.screening.text;

/**
 * Joins letters that stand apart, as in {@code i g n o r e} or {@code i-g-n-o-r-e}. Wider gaps, or a second kind of gap, part
 * the words; where they are lost, common words are looked for.
 */
final class SpacedLetters implements Decoding {

    private static final String SIGNS = " .,_*~|/+-\n\t";
    private static final int SHORTEST = 4;
    private static final int RAN_TOGETHER = 13;

    private final CommonWords words;

    SpacedLetters(CommonWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "spaced";
    }

    @Override
    public String decode(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int longest = 0;
        for (int i = 0; i < text.length(); ) {
            int letters = letters(text, i);
            longest = Math.max(longest, letters);
            if (letters < 2) {
                append(text.charAt(i), joined);
                i++;
            } else {
                joined.append(joined(text, i, letters));
                i += 2 * letters - 1;
            }
        }
        return longest < SHORTEST ? text : joined.toString();
    }

    private static void append(char c, StringBuilder joined) {
        boolean second = c == ' ' && !joined.isEmpty() && joined.charAt(joined.length() - 1) == ' ';
        if (!second) {
            joined.append(c);
        }
    }

    /** How many single letters follow one another from here, with the same sign between each two. */
    private static int letters(String text, int from) {
        if (!single(text, from) || from + 1 >= text.length()) {
            return 0;
        }
        char sign = text.charAt(from + 1);
        if (SIGNS.indexOf(sign) < 0) {
            return 1;
        }
        int letters = 1;
        for (int i = from + 2; i < text.length() && text.charAt(i - 1) == sign && single(text, i); i += 2) {
            letters++;
        }
        return letters;
    }

    private static boolean single(String text, int i) {
        return Character.isLetterOrDigit(text.charAt(i))
                && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private String joined(String text, int from, int count) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(text.charAt(from + 2 * i));
        }
        return count < RAN_TOGETHER ? letters.toString() : words.segment(letters.toString());
    }
}
