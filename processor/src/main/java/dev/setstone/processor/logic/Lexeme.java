package dev.setstone.processor.logic;

/**
 * A piece of Java source; white space lies between.
 *
 * @param text as written, a literal with its quotes and a comment with its marks
 * @param start offset of its first character
 */
record Lexeme(Kind kind, String text, int start) {

    enum Kind {
        /** A name, a keyword or a number. */
        WORD,
        /** A string, a text block or a character. */
        LITERAL,
        COMMENT,
        /** One character of anything else. */
        SYMBOL
    }

    int end() {
        return start + text.length();
    }

    boolean is(String symbolOrWord) {
        return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(symbolOrWord);
    }

    boolean isName() {
        return kind == Kind.WORD && !Character.isDigit(text.charAt(0));
    }
}
