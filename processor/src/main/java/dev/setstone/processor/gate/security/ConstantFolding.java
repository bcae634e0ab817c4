package dev.setstone.processor.gate.security;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Estimates how long the String constants get that javac computes while compiling: a chain of {@code b = a + a} doubles at each step
 * and takes down the compiler within thirty lines.
 */
final class ConstantFolding {

    private static final long MAX_LENGTH = 20_000;

    /** A class file holds no longer constant than 65535 bytes. */
    private static final long MAX_EXPRESSION = 60_000;

    /** Constants as often as they are used; the text itself is shorter than that. */
    private static final long MAX_TOTAL = 400_000;

    private final ScreenFindings findings;
    private boolean reported;
    private boolean again;
    private final Map<String, Long> lengths = new HashMap<>();
    private final Deque<Boolean> inInterface = new ArrayDeque<>();

    ConstantFolding(ScreenFindings findings) {
        this.findings = findings;
        inInterface.push(false);
    }

    /**
     * Goes over the text until no length grows, since a qualified constant may be used above its declaration. Local variables may
     * not, and bear the same names in many methods, so they count only the first time.
     */
    void check(List<Token> tokens) {
        Map<String, Long> before;
        do {
            before = Map.copyOf(lengths);
            pass(tokens);
            again = true;
        } while (!reported && !before.equals(lengths));
        if (!reported) {
            uses(tokens);
        }
    }

    /** A long constant that is short to write can be joined again and again, where nothing is declared. */
    private void uses(List<Token> tokens) {
        long total = 0;
        long expression = 0;
        for (Token token : tokens) {
            boolean end = token.is(";") || token.is("{") || token.is("}");
            long length = length(token);
            expression = end ? 0 : expression + length;
            total += length;
            if (expression > MAX_EXPRESSION || total > MAX_TOTAL) {
                report(Math.max(expression, total), token);
                return;
            }
        }
    }

    private void report(long length, Token token) {
        findings.add(
                "constant-folding",
                "constants of " + length + " characters are joined while javac compiles; the limit is " + MAX_EXPRESSION
                        + " in one statement and " + MAX_TOTAL + " in all.",
                token.line());
    }

    private void pass(List<Token> tokens) {
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("{")) {
                boolean anInterface = tokens.subList(start, i).stream().anyMatch(word -> word.is("interface"));
                inInterface.push(anInterface);
                start = i + 1;
            } else if (token.is("}")) {
                if (inInterface.size() > 1) {
                    inInterface.pop();
                }
                start = i + 1;
            } else if (token.is(";")) {
                statement(tokens.subList(start, i));
                start = i + 1;
            }
        }
    }

    /** A declaration of constants, {@code final String a = "x", b = a + a}; anything else is skipped. */
    private void statement(List<Token> statement) {
        String modifier = again ? "static" : "final";
        boolean constant = inInterface.getFirst() || statement.stream().anyMatch(word -> word.is(modifier));
        String name = "";
        long length = 0;
        for (int i = 0; constant && i < statement.size(); i++) {
            Token token = statement.get(i);
            if (token.is("=") && i > 0) {
                name = statement.get(i - 1).text();
                length = 0;
            } else if (token.is(",")) {
                name = "";
            } else if (!name.isEmpty()) {
                length += length(token);
                lengths.merge(name, length, Math::max);
                report(name, length, token);
            }
        }
    }

    private long length(Token token) {
        if (token.kind() == Token.Kind.STRING) {
            return token.text().length();
        }
        return token.isWord() ? lengths.getOrDefault(token.text(), 0L) : 0;
    }

    private void report(String name, long length, Token token) {
        if (length > MAX_LENGTH && !reported) {
            reported = true;
            findings.add(
                    "constant-folding",
                    "the constant " + name + " grows beyond " + MAX_LENGTH + " characters while javac compiles.",
                    token.line());
        }
    }
}
