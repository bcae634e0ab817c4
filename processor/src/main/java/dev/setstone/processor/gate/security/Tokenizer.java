package dev.setstone.processor.gate.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits Java source into tokens and notes what hides code from a reader. It knows no grammar, so that nothing in the source can
 * cost it more than one pass.
 */
final class Tokenizer {

    private static final Set<String> PAIRS = Set.of("->", "::", "&&", "||", "==", "!=", "<=", ">=");

    private final String source;
    private final ScreenFindings findings;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    Tokenizer(String source, ScreenFindings findings) {
        this.source = source;
        this.findings = findings;
    }

    List<Token> tokens() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '\n') {
                line++;
                at++;
            } else if (c == ' ' || c == '\t') {
                at++;
            } else if (source.startsWith("//", at)) {
                lineComment();
            } else if (source.startsWith("/*", at)) {
                comment();
            } else if (source.startsWith("\"\"\"", at)) {
                literal("\"\"\"", Token.Kind.STRING);
            } else if (c == '"') {
                literal("\"", Token.Kind.STRING);
            } else if (c == '\'') {
                literal("'", Token.Kind.CHARACTER);
            } else if (isWordPart(c)) {
                word();
            } else {
                symbol(c);
            }
        }
        return tokens;
    }

    private void lineComment() {
        int end = source.indexOf('\n', at);
        end = end < 0 ? source.length() : end;
        hiddenText(at, end);
        new UnicodeEscapes(findings).inComment(source, at, end, line);
        at = end;
    }

    private void comment() {
        int start = at;
        int startLine = line;
        quoted("*/", at + 2, false);
        new UnicodeEscapes(findings).inComment(source, start, at, startLine);
    }

    private void literal(String quote, Token.Kind kind) {
        int start = at;
        int startLine = line;
        quoted(quote, at + quote.length(), true);
        new UnicodeEscapes(findings).inLiteral(source, start, at, startLine);
        tokens.add(new Token(kind, source.substring(start, at), startLine));
    }

    /** Moves behind the closing mark; a missing one ends with the source, or with the line in the case of a short literal. */
    private void quoted(String close, int from, boolean escapes) {
        int start = at;
        int i = from;
        boolean oneLine = close.length() == 1;
        while (i < source.length() && !source.startsWith(close, i)) {
            char c = source.charAt(i);
            if (c == '\n' && oneLine) {
                break;
            }
            i += escapes && c == '\\' && i + 1 < source.length() && source.charAt(i + 1) != '\n' ? 2 : 1;
        }
        boolean closed = i < source.length() && source.startsWith(close, i);
        at = Math.min(source.length(), closed ? i + close.length() : i);
        hiddenText(start, at);
        line += (int) source.substring(start, at).chars().filter(c -> c == '\n').count();
    }

    private void word() {
        int start = at;
        while (at < source.length() && isWordPart(source.charAt(at))) {
            at++;
        }
        String text = source.substring(start, at);
        if (text.chars().anyMatch(c -> c > 0x7e)) {
            findings.add("non-ascii", "the name " + ascii(text) + " has characters outside ASCII.", line);
        }
        tokens.add(new Token(Character.isDigit(text.charAt(0)) ? Token.Kind.NUMBER : Token.Kind.WORD, text, line));
    }

    private void symbol(char c) {
        if (c > 0x7e || c < 0x20) {
            findings.add("non-ascii", "the character " + codePoint(c) + " stands outside comments and strings.", line);
        }
        if (c == '\\') {
            new UnicodeEscapes(findings).inCode(source, at, line);
        }
        int length = at + 1 < source.length() && PAIRS.contains(source.substring(at, at + 2)) ? 2 : 1;
        tokens.add(new Token(Token.Kind.SYMBOL, source.substring(at, at + length), line));
        at += length;
    }

    /** Characters in comments and literals that make text look other than javac reads it. */
    private void hiddenText(int start, int end) {
        int at = line;
        int c;
        for (int i = start; i < end; i += Character.charCount(c)) {
            c = source.codePointAt(i);
            if (c == '\n') {
                at++;
            } else if (isHidden(c)) {
                findings.add("hidden-text", "the invisible character " + codePoint(c) + " is not allowed.", at);
            }
        }
    }

    /**
     * Format characters, those of the tags beyond U+FFFF among them, control characters, and selectors of variants but the two that make
     * a character a picture or none.
     */
    private static boolean isHidden(int c) {
        boolean selector = (c >= 0xFE00 && c <= 0xFE0D) || (c >= 0xE0100 && c <= 0xE01EF);
        return Character.getType(c) == Character.FORMAT || (Character.isISOControl(c) && c != '\t') || selector;
    }

    private static boolean isWordPart(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$'
                : Character.isJavaIdentifierPart(c);
    }

    private static String codePoint(int c) {
        return "U+" + String.format(java.util.Locale.ROOT, "%04X", c);
    }

    private static String ascii(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c > 0x7e ? "<" + codePoint((char) c) + ">" : "" + (char) c));
        return out.toString();
    }
}
