package dev.setstone.processor.logic;

import java.util.ArrayList;
import java.util.List;

/** What a Java file says to a reader beyond its code: comments, literals and long names. */
public final class SourceTexts {

    /** A shorter number, such as a year, tells nothing. */
    private static final int LONG_NUMBER = 6;

    private SourceTexts() {}

    /**
     * One of them.
     *
     * @param line where it begins, from 1
     * @param text without its marks, escapes resolved; the words of a name separated by blanks
     */
    public record SourceText(Kind kind, int line, String text) {}

    /** What they are. */
    public enum Kind {
        COMMENT,
        /** A string, a text block, a character or a long number. */
        VALUE,
        NAME
    }

    /** All of them in their order. */
    public static List<SourceText> of(String source) {
        List<SourceText> texts = new ArrayList<>();
        int line = 1;
        int counted = 0;
        for (Lexeme lexeme : Lexer.of(source)) {
            line += (int) source.substring(counted, lexeme.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            counted = lexeme.start();
            String text = text(lexeme);
            if (!text.isBlank()) {
                texts.add(new SourceText(kind(lexeme), line, text));
            }
        }
        return texts;
    }

    private static Kind kind(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.COMMENT ? Kind.COMMENT : lexeme.isName() ? Kind.NAME : Kind.VALUE;
    }

    private static String text(Lexeme lexeme) {
        return switch (lexeme.kind()) {
            case COMMENT -> comment(lexeme.text());
            case LITERAL -> literal(lexeme.text());
            case WORD -> lexeme.isName() ? words(lexeme.text()) : number(lexeme.text());
            case SYMBOL -> "";
        };
    }

    private static String comment(String text) {
        return text.replaceFirst("^/[/*]+", "").replaceFirst("\\*/$", "").strip();
    }

    private static String literal(String text) {
        String inner = text.replaceFirst("^(?:\"\"\"|[\"'])", "").replaceFirst("(?:\"\"\"|[\"'])$", "");
        try {
            return inner.translateEscapes();
        } catch (IllegalArgumentException notJava) {
            return inner;
        }
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|[_$]+", " ").strip();
    }

    private static String number(String text) {
        return text.length() >= LONG_NUMBER ? text : "";
    }
}
