package dev.setstone.processor.logic;

import dev.setstone.processor.logic.Trace.Lines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the rule marks in a member, each with the code that it stands at. */
final class RuleMarks {

    private static final Set<String> GOES_ON = Set.of("else", "catch", "finally");

    private final LineNumbers lines;
    private final List<Lexeme> lexemes;

    /** @param lines those of the whole file, which the member's places are in */
    RuleMarks(LineNumbers lines, Member member) {
        this.lines = lines;
        this.lexemes = member.lexemes();
    }

    /** The marks in their order. */
    List<RuleMark> find() {
        List<RuleMark> marks = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        boolean begun = false;
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.kind() == Lexeme.Kind.COMMENT) {
                int last = last(i, begun, "{".equals(open.peek()));
                RuleMark.rules(lexeme.text())
                        .ifPresent(rules ->
                                marks.add(new RuleMark(rules, new Lines(line(lexeme.start()), endLine(last)))));
            } else {
                begun = true;
                follow(open, lexeme);
            }
        }
        return marks;
    }

    private static void follow(Deque<String> open, Lexeme lexeme) {
        if (opens(lexeme)) {
            open.push(lexeme.text());
        } else if (closes(lexeme) && !open.isEmpty()) {
            open.pop();
        }
    }

    private static boolean opens(Lexeme lexeme) {
        return lexeme.is("{") || lexeme.is("(") || lexeme.is("[");
    }

    private static boolean closes(Lexeme lexeme) {
        return lexeme.is("}") || lexeme.is(")") || lexeme.is("]");
    }

    /** The last piece of what a comment stands at: its line, the statement behind it, or all of the member. */
    private int last(int comment, boolean inMember, boolean inBlock) {
        if (!inMember) {
            return lexemes.size() - 1;
        }
        if (isTrailing(comment)) {
            return comment;
        }
        return nextCode(comment).map(next -> endOfStatement(next, inBlock)).orElse(comment);
    }

    private boolean isTrailing(int comment) {
        return line(lexemes.get(comment).start()) == endLine(comment - 1);
    }

    private Optional<Integer> nextCode(int after) {
        for (int i = after + 1; i < lexemes.size(); i++) {
            if (lexemes.get(i).kind() != Lexeme.Kind.COMMENT) {
                return closes(lexemes.get(i)) ? Optional.empty() : Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private int endOfStatement(int first, boolean inBlock) {
        int depth = 0;
        for (int i = first; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            depth += opens(lexeme) ? 1 : closes(lexeme) ? -1 : 0;
            if (depth < 0) {
                return i - 1;
            }
            boolean block = lexeme.is("}") && !goesOn(i);
            boolean ends = inBlock ? block || isEnd(lexeme, i) : lexeme.is(",") || lexeme.is(";");
            if (depth == 0 && ends) {
                return i;
            }
        }
        return lexemes.size() - 1;
    }

    private boolean isEnd(Lexeme lexeme, int i) {
        return lexeme.is(";") && !goesOn(i);
    }

    private boolean goesOn(int i) {
        return nextCode(i)
                .filter(next -> GOES_ON.contains(lexemes.get(next).text()))
                .isPresent();
    }

    private int endLine(int lexeme) {
        return line(lexemes.get(lexeme).end() - 1);
    }

    private int line(int offset) {
        return lines.of(offset);
    }
}
