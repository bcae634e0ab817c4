package dev.setstone.processor.logic;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a member declares. */
final class MemberName {

    private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

    private final List<Lexeme> lexemes;

    /** @param member all of the member */
    MemberName(List<Lexeme> member) {
        this.lexemes = member.stream()
                .filter(lexeme -> lexeme.kind() != Lexeme.Kind.COMMENT)
                .toList();
    }

    /** The name, empty for an initializer; nothing where several are declared at once, or none can be told. */
    Optional<String> find() {
        Lexeme before = new Lexeme(Lexeme.Kind.SYMBOL, "", 0);
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.is("@") && !isType(i + 1)) {
                i = endOfAnnotation(i);
                continue;
            }
            if (isType(i)) {
                return Optional.of(lexemes.get(i + 1).text());
            }
            if (lexeme.is("{")) {
                return Optional.of("");
            }
            if (lexeme.is("(") || lexeme.is("=") || lexeme.is(";")) {
                boolean several = !lexeme.is("(") && declaresSeveral(i);
                return before.isName() && !several ? Optional.of(before.text()) : Optional.empty();
            }
            before = lexeme;
        }
        return Optional.empty();
    }

    /** {@code record} is a word like any other unless a name and its components follow. */
    private boolean isType(int i) {
        boolean named = i + 2 < lexemes.size()
                && TYPES.contains(lexemes.get(i).text())
                && lexemes.get(i + 1).isName();
        return named
                && (!lexemes.get(i).is("record")
                        || lexemes.get(i + 2).is("(")
                        || lexemes.get(i + 2).is("<"));
    }

    private int endOfAnnotation(int at) {
        int i = at + 1;
        while (i + 2 < lexemes.size() && lexemes.get(i + 1).is(".")) {
            i += 2;
        }
        if (i + 1 >= lexemes.size() || !lexemes.get(i + 1).is("(")) {
            return i;
        }
        int depth = 0;
        for (i = i + 1; i < lexemes.size(); i++) {
            depth += lexemes.get(i).is("(") ? 1 : lexemes.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return i;
    }

    /** {@code int one = 1, other = 2}: a comma with a name behind it that is declared in its turn. */
    private boolean declaresSeveral(int from) {
        int depth = 0;
        for (int i = 0; i + 2 < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            depth += lexeme.is("(") || lexeme.is("{") || lexeme.is("[") ? 1 : 0;
            depth -= lexeme.is(")") || lexeme.is("}") || lexeme.is("]") ? 1 : 0;
            boolean separates =
                    depth == 0 && lexeme.is(",") && lexemes.get(i + 1).isName();
            Lexeme behind = lexemes.get(i + 2);
            if (separates && (behind.is("=") || behind.is(";") || (behind.is(",") && i > from))) {
                return true;
            }
        }
        return false;
    }
}
