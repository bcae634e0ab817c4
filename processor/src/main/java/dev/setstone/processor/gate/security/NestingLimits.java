package dev.setstone.processor.gate.security;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Bounds everything whose nesting costs javac time that grows exponentially, or stack. Nested generic calls double the work at each
 * level, nested finally blocks are copied, nested lambdas are attributed over and over, and deep trees are walked recursively.
 */
final class NestingLimits {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_CALLS = 12;
    private static final int DEEP_CALL = 5;
    private static final int MAX_DEEP_CALLS = 24;
    private static final int MAX_OPERATORS = 8;
    private static final int MAX_TRIES = 3;
    private static final int MAX_LAMBDAS = 5;
    private static final int MAX_GENERICS = 5;
    private static final int MAX_SUPERTYPE_GENERICS = 2;
    private static final int MAX_EXPRESSION = 1500;
    private static final int MAX_TYPES = 24;
    private static final Set<String> NOT_CALLS = Set.of(
            "if", "for", "while", "switch", "catch", "try", "return", "throw", "case", "yield", "record", "else");
    private static final Set<String> MODIFIERS =
            Set.of("abstract", "default", "final", "private", "protected", "public", "static", "strictfp");
    private static final Set<String> TYPE_ENDS =
            Set.of(";", "{", "}", "(", ")", "&&", "||", "==", "!=", "<=", ">=", "=");
    private static final Set<String> TRY_BLOCKS = Set.of("try", "catch", "finally");

    /** An open bracket: whether it opens a call, a block of a try, and how many lambdas are open directly inside. */
    private static final class Frame {
        private final boolean call;
        private final boolean tryBlock;
        private int lambdas;
        private boolean label;

        Frame(boolean call, boolean tryBlock) {
            this.call = call;
            this.tryBlock = tryBlock;
        }
    }

    private final ScreenFindings findings;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int calls;
    private int deepCalls;
    private int tries;
    private int lambdas;
    private int generics;
    private int operators;
    private int expression;
    private int types;
    private boolean supertypes;
    private boolean tryResources;

    NestingLimits(ScreenFindings findings) {
        this.findings = findings;
        frames.push(new Frame(false, false));
    }

    void check(List<Token> tokens) {
        Token previous = new Token(Token.Kind.SYMBOL, ";", 1);
        for (Token token : tokens) {
            operators(token);
            brackets(previous, token);
            generics(previous, token);
            lambdas(token);
            expression(token);
            declarations(previous, token);
            previous = token;
        }
    }

    private void operators(Token token) {
        boolean operator = token.is("!") || token.is("~") || token.is("-") || token.is("+");
        operators = operator ? operators + 1 : 0;
        limit(operators, MAX_OPERATORS, "operators in a row", token);
    }

    private void brackets(Token previous, Token token) {
        if (token.is("(") || token.is("{") || token.is("[")) {
            open(previous, token);
        } else if ((token.is(")") || token.is("}") || token.is("]")) && frames.size() > 1) {
            close();
        }
    }

    private void open(Token previous, Token token) {
        boolean call = token.is("(") && (previous.isWord() || previous.is(">")) && !NOT_CALLS.contains(previous.text());
        boolean tryBlock =
                token.is("{") && (TRY_BLOCKS.contains(previous.text()) || (previous.is(")") && tryResources));
        if (token.is("(") && (previous.is("try") || previous.is("catch"))) {
            tryResources = true;
        } else if (token.is("{")) {
            tryResources = false;
        }
        frames.push(new Frame(call, tryBlock));
        calls += call ? 1 : 0;
        deepCalls += call && calls >= DEEP_CALL ? 1 : 0;
        tries += tryBlock ? 1 : 0;
        limit(frames.size() - 1, MAX_DEPTH, "nested brackets", token);
        limit(calls, MAX_CALLS, "nested calls", token);
        limit(deepCalls, MAX_DEEP_CALLS, "calls nested " + DEEP_CALL + " deep or more in one expression", token);
        limit(tries, MAX_TRIES, "nested try, catch and finally blocks", token);
    }

    private void close() {
        Frame frame = frames.pop();
        calls -= frame.call ? 1 : 0;
        tries -= frame.tryBlock ? 1 : 0;
        lambdas -= frame.lambdas;
    }

    private void generics(Token previous, Token token) {
        if (token.is("<")) {
            generics += startsTypes(previous) ? 1 : 0;
            limit(generics, MAX_GENERICS, "nested type arguments", token);
            if (supertypes) {
                limit(generics, MAX_SUPERTYPE_GENERICS, "nested type arguments of a supertype", token);
            }
        } else if (token.is(">")) {
            generics = Math.max(0, generics - 1);
        } else if (endsTypes(token)) {
            generics = 0;
        }
    }

    /** Whether "<" behind the token starts type arguments or parameters; a comparison with a constant seems to, and ends soon. */
    static boolean startsTypes(Token previous) {
        boolean type = Character.isUpperCase(previous.text().charAt(0));
        return !previous.isWord() || type || MODIFIERS.contains(previous.text());
    }

    /** What stands in no type arguments, so that the last "<" was a comparison. */
    static boolean endsTypes(Token token) {
        return token.kind() == Token.Kind.SYMBOL && TYPE_ENDS.contains(token.text());
    }

    private void lambdas(Token token) {
        Frame frame = frames.getFirst();
        if (token.is("case") || token.is("default")) {
            frame.label = true;
        } else if (token.is("->")) {
            if (!frame.label) {
                frame.lambdas++;
                lambdas++;
                limit(lambdas, MAX_LAMBDAS, "nested lambdas", token);
            }
            frame.label = false;
        } else if ((token.is(",") && !frame.label) || token.is(";")) {
            lambdas -= frame.lambdas;
            frame.lambdas = 0;
            frame.label = false;
        } else if (token.is(":")) {
            frame.label = false;
        }
    }

    private void expression(Token token) {
        boolean end = token.is(";") || token.is("{") || token.is("}");
        expression = end ? 0 : expression + 1;
        deepCalls = end ? 0 : deepCalls;
        limit(expression, MAX_EXPRESSION, "words in one expression", token);
    }

    private void declarations(Token previous, Token token) {
        boolean type = (token.is("class") && !previous.is(".")) || token.is("interface") || token.is("enum");
        types += type ? 1 : 0;
        limit(types, MAX_TYPES, "declared types", token);
        if ((token.is("extends") || token.is("implements")) && generics == 0) {
            supertypes = true;
        } else if (token.is("{") || token.is(";") || token.is(")")) {
            supertypes = false;
        }
    }

    private void limit(int found, int limit, String what, Token at) {
        if (found == limit + 1) {
            findings.add("nesting", "more than " + limit + " " + what + ".", at.line());
        }
    }
}
