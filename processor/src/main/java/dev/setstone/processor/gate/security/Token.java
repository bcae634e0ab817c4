package dev.setstone.processor.gate.security;

/**
 * A word of Java source, comments and white space left out.
 *
 * @param text as written; a string literal, text block or character literal stands with its quotes
 * @param line from 1
 */
record Token(Kind kind, String text, int line) {

    enum Kind {
        WORD,
        NUMBER,
        STRING,
        CHARACTER,
        /** One character; only {@code ->}, {@code ::}, {@code &&}, {@code ||} and comparisons come as two. */
        SYMBOL
    }

    boolean is(String symbolOrWord) {
        return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(symbolOrWord);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
