package dev.setstone.processor.logic;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A method, field or type that the logic class declares, or an initializer.
 *
 * @param name its name; a constructor has the class's, an initializer none
 * @param lexemes all of it, with the comments before it and the one behind it on its last line
 * @param text the same with the white space between and before them, so that a file's members joined are the class body
 */
record Member(String name, List<Lexeme> lexemes, String text) {

    Member {
        lexemes = List.copyOf(lexemes);
    }

    /** Whether it is a method or a constructor: its name, where it is declared, has parameters behind it. */
    boolean isMethod() {
        List<Lexeme> code = lexemes.stream()
                .filter(lexeme -> lexeme.kind() != Lexeme.Kind.COMMENT)
                .toList();
        for (int i = 0; i + 1 < code.size(); i++) {
            if (code.get(i).is(name)) {
                return code.get(i + 1).is("(") && (i == 0 || !code.get(i - 1).is("record"));
            }
        }
        return false;
    }

    /** Every name in it, its own included. */
    Set<String> words() {
        return lexemes.stream().filter(Lexeme::isName).map(Lexeme::text).collect(Collectors.toCollection(TreeSet::new));
    }
}
