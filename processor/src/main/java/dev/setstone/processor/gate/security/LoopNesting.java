package dev.setstone.processor.gate.security;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Bounds how deep loops stand in one another, with and without braces: javac's analysis of assignments goes over a loop's body twice,
 * so that each level can double its work.
 */
final class LoopNesting {

    private static final int MAX_LOOPS = 8;

    /** Loops whose bodies have not ended, by open bracket. */
    private final Deque<Integer> open = new ArrayDeque<>(List.of(0));

    private final ScreenFindings findings;
    private int nested;

    LoopNesting(ScreenFindings findings) {
        this.findings = findings;
    }

    void check(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.is("for") || token.is("while") || token.is("do")) {
                open.push(open.pop() + 1);
                nested++;
                limit(token);
            } else if (token.is("(") || token.is("{") || token.is("[")) {
                open.push(0);
            } else if (token.is(")") || token.is("]")) {
                close();
            } else if (token.is("}")) {
                close();
                end();
            } else if (token.is(";")) {
                end();
            }
        }
    }

    /** A statement ends, and with it the loops whose body it is. */
    private void end() {
        nested -= open.pop();
        open.push(0);
    }

    private void close() {
        if (open.size() > 1) {
            nested -= open.pop();
        }
    }

    private void limit(Token at) {
        if (nested == MAX_LOOPS + 1) {
            findings.add("nesting", "more than " + MAX_LOOPS + " nested loops.", at.line());
        }
    }
}
