package dev.setstone.processor.logic;

import java.util.ArrayList;
import java.util.List;

/** Splits Java source in one pass. It knows no grammar and refuses nothing: what the source is worth is for the gates to say. */
final class Lexer {

    private static final String TEXT_BLOCK = "\"\"\"";

    private final String source;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private Lexer(String source) {
        this.source = source;
    }

    /** The pieces in their order. */
    static List<Lexeme> of(String source) {
        Lexer lexer = new Lexer(source);
        while (lexer.at < source.length()) {
            lexer.next(source.charAt(lexer.at));
        }
        return List.copyOf(lexer.lexemes);
    }

    private void next(char first) {
        if (Character.isWhitespace(first)) {
            at++;
        } else if (source.startsWith("//", at)) {
            int end = source.indexOf('\n', at);
            add(Lexeme.Kind.COMMENT, end < 0 ? source.length() : end);
        } else if (source.startsWith("/*", at)) {
            int end = source.indexOf("*/", at + 2);
            add(Lexeme.Kind.COMMENT, end < 0 ? source.length() : end + 2);
        } else if (source.startsWith(TEXT_BLOCK, at)) {
            add(Lexeme.Kind.LITERAL, closing(TEXT_BLOCK));
        } else if (first == '"' || first == '\'') {
            add(Lexeme.Kind.LITERAL, closing(String.valueOf(first)));
        } else if (Character.isJavaIdentifierPart(first)) {
            add(Lexeme.Kind.WORD, wordEnd());
        } else {
            add(Lexeme.Kind.SYMBOL, at + 1);
        }
    }

    private void add(Lexeme.Kind kind, int end) {
        lexemes.add(new Lexeme(kind, source.substring(at, end), at));
        at = end;
    }

    private int wordEnd() {
        int end = at;
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Behind the mark that closes a literal; a missing one ends with the source, or with the line in a short literal. */
    private int closing(String mark) {
        int end = at + mark.length();
        while (end < source.length() && !source.startsWith(mark, end)) {
            char c = source.charAt(end);
            if (c == '\n' && mark.length() == 1) {
                return end;
            }
            end += c == '\\' ? 2 : 1;
        }
        return Math.min(source.length(), end + mark.length());
    }
}
