package dev.setstone.bounded;

/** See {@link TokenEstimator#byCharacters()}. */
final class CharacterEstimator implements TokenEstimator {

    private static final int LETTERS = 4;
    private static final int DIGITS = 3;

    private enum Kind {
        LETTER,
        DIGIT,
        BLANK,
        OTHER
    }

    @Override
    public long tokens(String text) {
        long tokens = 0;
        int start = 0;
        while (start < text.length()) {
            Kind kind = kind(text.charAt(start));
            int end = start + 1;
            while (end < text.length() && kind(text.charAt(end)) == kind) {
                end++;
            }
            tokens += run(kind, end - start, text.charAt(start));
            start = end;
        }
        return tokens;
    }

    private static long run(Kind kind, int length, char first) {
        return switch (kind) {
            case LETTER -> (length + LETTERS - 1) / LETTERS;
            case DIGIT -> (length + DIGITS - 1) / DIGITS;
            case BLANK -> length == 1 && first == ' ' ? 0 : 1;
            case OTHER -> length;
        };
    }

    private static Kind kind(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            return Kind.LETTER;
        }
        if (c >= '0' && c <= '9') {
            return Kind.DIGIT;
        }
        return Character.isWhitespace(c) ? Kind.BLANK : Kind.OTHER;
    }
}
