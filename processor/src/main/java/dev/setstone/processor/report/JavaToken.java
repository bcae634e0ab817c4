package dev.setstone.processor.report;

/**
 * A piece of Java text. The pieces of a text, joined, are that text.
 *
 * @param line where it begins, from 1
 */
record JavaToken(Kind kind, String text, int line) {

    /** What a piece is, as far as colours and reading go. */
    enum Kind {
        BLANK(""),
        COMMENT("c"),
        KEYWORD("k"),
        LITERAL("s"),
        NUMBER("n"),
        ANNOTATION("a"),
        NAME(""),
        SIGN("");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        /** The class of the style sheet; empty where it looks like any text. */
        String style() {
            return style;
        }
    }
}
