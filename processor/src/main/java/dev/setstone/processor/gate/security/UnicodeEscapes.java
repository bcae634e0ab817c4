package dev.setstone.processor.gate.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds unicode escapes, which javac replaces before it looks for comments, quotes and words, so that code can be made of them. In a
 * literal they may stand for characters outside printable ASCII: those neither end the literal nor start another escape, and a
 * reader sees more of them than of the character.
 */
final class UnicodeEscapes {

    /** The Java Language Specification, 3.3: a backslash that an even number of backslashes precedes, and any number of u. */
    private static final Pattern BACKSLASHES = Pattern.compile("(\\\\+)(u+([0-9a-fA-F]{4})?)?");

    private final ScreenFindings findings;

    UnicodeEscapes(ScreenFindings findings) {
        this.findings = findings;
    }

    void inComment(String source, int from, int to, int line) {
        judge(source, from, to, line, false);
    }

    void inLiteral(String source, int from, int to, int line) {
        judge(source, from, to, line, true);
    }

    /** Judges what a backslash outside comments and literals starts. */
    void inCode(String source, int at, int line) {
        if (source.startsWith("u", at + 1)) {
            refuse(line);
        }
    }

    private void judge(String source, int from, int to, int line, boolean literal) {
        Matcher matcher = BACKSLASHES.matcher(source).region(from, to);
        int at = line;
        int counted = from;
        while (matcher.find()) {
            at += (int) source.substring(counted, matcher.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            counted = matcher.start();
            boolean escape = matcher.group(2) != null && matcher.group(1).length() % 2 == 1;
            if (escape && !(literal && isHarmless(matcher))) {
                refuse(at);
            }
        }
    }

    private static boolean isHarmless(Matcher escape) {
        String digits = escape.group(3);
        if (digits == null || escape.group(2).length() != 5) {
            return false;
        }
        int character = Integer.parseInt(digits, 16);
        return character != '\n' && character != '\r' && (character < ' ' || character > '~');
    }

    private void refuse(int line) {
        findings.add("unicode-escape", "a unicode escape is not allowed here.", line);
    }
}
