package dev.setstone.processor.gate.security;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Bounds the type parameters or arguments of one list, and the types that are joined to one bound or cast: javac infers all variables
 * of a call together, and compares each type of an intersection with each of another.
 */
final class TypeLists {

    private static final int MAX_TYPES = 10;
    private static final int MAX_JOINED = 5;

    /** The types so far of each open list. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private final ScreenFindings findings;
    private int joined;

    TypeLists(ScreenFindings findings) {
        this.findings = findings;
    }

    void check(List<Token> tokens) {
        Token previous = new Token(Token.Kind.SYMBOL, ";", 1);
        for (Token token : tokens) {
            if (token.is("<") && NestingLimits.startsTypes(previous)) {
                open.push(1);
            } else if (token.is(">") && !open.isEmpty()) {
                open.pop();
            } else if (token.is(",") && !open.isEmpty()) {
                open.push(open.pop() + 1);
                limit(open.getFirst(), MAX_TYPES, "types in one list", token);
            } else if (NestingLimits.endsTypes(token)) {
                open.clear();
            }
            joined(token);
            previous = token;
        }
    }

    private void joined(Token token) {
        boolean bound = token.is("&");
        boolean end = token.is(",") || token.is(")") || token.is("{") || token.is(";") || token.is("}");
        joined = bound && !open.isEmpty() ? joined + 1 : end ? 0 : joined;
        limit(joined + 1, MAX_JOINED, "types joined by &", token);
    }

    private void limit(int found, int limit, String what, Token at) {
        if (found == limit + 1) {
            findings.add("nesting", "more than " + limit + " " + what + ".", at.line());
        }
    }
}
