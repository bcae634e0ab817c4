package dev.setstone.processor.report;

import dev.setstone.processor.report.JavaToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Cuts Java text into pieces (chapter 3 of the Java Language Specification, as far as looks go). Whatever it is given, it ends, and the
 * pieces joined are the text.
 */
final class JavaLexer {

    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "record",
            "return",
            "sealed",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "this",
            "throw",
            "throws",
            "true",
            "try",
            "var",
            "void",
            "while",
            "yield");

    private static final String TEXT_BLOCK = "\"\"\"";

    List<JavaToken> tokens(String text) {
        List<JavaToken> tokens = new ArrayList<>();
        int line = 1;
        for (int start = 0; start < text.length(); ) {
            Kind kind = kind(text, start);
            int end = Math.max(start + 1, end(kind, text, start));
            String piece = text.substring(start, end);
            boolean reserved = kind == Kind.NAME && KEYWORDS.contains(piece);
            tokens.add(new JavaToken(reserved ? Kind.KEYWORD : kind, piece, line));
            line += (int) piece.chars().filter(unit -> unit == '\n').count();
            start = end;
        }
        return tokens;
    }

    private static Kind kind(String text, int start) {
        char first = text.charAt(start);
        if (Character.isWhitespace(first)) {
            return Kind.BLANK;
        } else if (text.startsWith("//", start) || text.startsWith("/*", start)) {
            return Kind.COMMENT;
        } else if (first == '"' || first == '\'') {
            return Kind.LITERAL;
        } else if (Character.isDigit(first)) {
            return Kind.NUMBER;
        } else if (first == '@') {
            return Kind.ANNOTATION;
        }
        return Character.isJavaIdentifierStart(first) ? Kind.NAME : Kind.SIGN;
    }

    private static int end(Kind kind, String text, int start) {
        return switch (kind) {
            case BLANK -> run(text, start, Character::isWhitespace);
            case COMMENT -> endOfComment(text, start);
            case LITERAL -> endOfLiteral(text, start);
            case NUMBER -> run(text, start, unit -> unit == '.' || Character.isJavaIdentifierPart(unit));
            case ANNOTATION -> run(text, start + 1, unit -> unit == '.' || Character.isJavaIdentifierPart(unit));
            case NAME, KEYWORD -> run(text, start, Character::isJavaIdentifierPart);
            case SIGN -> start + 1;
        };
    }

    private static int run(String text, int start, IntPredicate belongs) {
        int end = start;
        while (end < text.length() && belongs.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfComment(String text, int start) {
        boolean block = text.startsWith("/*", start);
        int end = text.indexOf(block ? "*/" : "\n", start + 2);
        return end < 0 ? text.length() : block ? end + 2 : end;
    }

    /** One that is not closed ends with its line. */
    private static int endOfLiteral(String text, int start) {
        boolean block = text.startsWith(TEXT_BLOCK, start);
        String close = block ? TEXT_BLOCK : text.substring(start, start + 1);
        for (int i = start + close.length(); i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(close, i)) {
                return i + close.length();
            } else if (!block && text.charAt(i) == '\n') {
                return i;
            }
        }
        return text.length();
    }
}
