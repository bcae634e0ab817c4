package dev.setstone.processor.logic;

import dev.setstone.processor.logic.LogicFile.Import;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a logic file by its braces. What is unusual is not understood, and nothing is made of it then. */
final class LogicFileReader {

    private final String source;
    private final String className;
    private final List<Lexeme> lexemes;
    private final List<Import> imports = new ArrayList<>();

    LogicFileReader(String source, String className) {
        this.source = source;
        this.className = className;
        this.lexemes = Lexer.of(source);
    }

    Optional<LogicFile> read() {
        int open = bodyStart();
        if (open < 0) {
            return Optional.empty();
        }
        List<Member> members = new ArrayList<>();
        int next = open + 1;
        int textStart = lexemes.get(open).end();
        while (next < lexemes.size() && !isClosing(next)) {
            Optional<Integer> last = lastOfMember(next);
            if (last.isEmpty()) {
                return Optional.empty();
            }
            int end = withTrailingComment(last.get());
            List<Lexeme> all = lexemes.subList(next, end + 1);
            Optional<String> name = new MemberName(all).find();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            int textEnd = lexemes.get(end).end();
            members.add(new Member(name.get(), all, source.substring(textStart, textEnd)));
            textStart = textEnd;
            next = end + 1;
        }
        if (!endsWithTheClass(next)) {
            return Optional.empty();
        }
        String head = source.substring(0, lexemes.get(open).end());
        return Optional.of(new LogicFile(head, imports, members, source.substring(textStart)));
    }

    /** The brace that opens the class, with the imports before it collected; -1 where there is none. */
    private int bodyStart() {
        for (int i = 0; i + 1 < lexemes.size(); i++) {
            if (lexemes.get(i).is("import")) {
                i = importFrom(i);
            } else if (lexemes.get(i).is("class")) {
                int brace = i + 2;
                boolean plain = lexemes.get(i + 1).is(className)
                        && brace < lexemes.size()
                        && lexemes.get(brace).is("{");
                return plain ? brace : -1;
            }
        }
        return -1;
    }

    private int importFrom(int first) {
        for (int i = first; i < lexemes.size(); i++) {
            if (lexemes.get(i).is(";")) {
                int start = lexemes.get(first).start();
                imports.add(new Import(source.substring(start, lexemes.get(i).end()), start));
                return i;
            }
        }
        return lexemes.size();
    }

    /** Whether only comments are left before the brace that closes the class. */
    private boolean isClosing(int from) {
        int next = from;
        while (next < lexemes.size() && lexemes.get(next).kind() == Lexeme.Kind.COMMENT) {
            next++;
        }
        return next == lexemes.size() || lexemes.get(next).is("}");
    }

    private boolean endsWithTheClass(int from) {
        List<Lexeme> rest = lexemes.subList(Math.min(from, lexemes.size()), lexemes.size()).stream()
                .filter(lexeme -> lexeme.kind() != Lexeme.Kind.COMMENT)
                .toList();
        return rest.size() == 1 && rest.get(0).is("}");
    }

    /** The semicolon or brace that ends the member. */
    private Optional<Integer> lastOfMember(int first) {
        int depth = 0;
        boolean assigned = false;
        for (int i = first; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.is("{") || lexeme.is("(") || lexeme.is("[")) {
                depth++;
            } else if (lexeme.is("}") || lexeme.is(")") || lexeme.is("]")) {
                depth--;
                if (depth == 0 && lexeme.is("}") && !assigned) {
                    return Optional.of(i);
                }
            } else if (depth == 0 && lexeme.is("=")) {
                assigned = true;
            } else if (depth == 0 && lexeme.is(";")) {
                return Optional.of(i);
            }
            if (depth < 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int withTrailingComment(int last) {
        int next = last + 1;
        boolean comment = next < lexemes.size() && lexemes.get(next).kind() == Lexeme.Kind.COMMENT;
        boolean sameLine = comment
                && source.substring(lexemes.get(last).end(), lexemes.get(next).start())
                                .indexOf('\n')
                        < 0;
        return sameLine ? next : last;
    }
}
