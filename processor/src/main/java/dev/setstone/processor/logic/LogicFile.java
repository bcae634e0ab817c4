package dev.setstone.processor.logic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A logic file split into its members. {@code head}, the members' texts and {@code tail} joined are the file.
 *
 * @param head up to the brace that opens the class
 * @param imports in their order
 * @param tail from behind the last member on
 */
record LogicFile(String head, List<Import> imports, List<Member> members, String tail) {

    LogicFile {
        imports = List.copyOf(imports);
        members = List.copyOf(members);
    }

    /**
     * An import.
     *
     * @param text with its semicolon
     * @param start offset in the head
     */
    record Import(String text, int start) {

        /** What the file calls it; {@code *} where it imports all of a package. */
        String simpleName() {
            String name = text.substring(0, text.length() - 1).strip();
            return name.substring(name.lastIndexOf('.') + 1).strip();
        }

        int end() {
            return start + text.length();
        }
    }

    /** Splits a file; nothing where it does not hold exactly the class of that simple name in a plain form. */
    static Optional<LogicFile> read(String source, String className) {
        return new LogicFileReader(source, className).read();
    }

    String source() {
        return head + members.stream().map(Member::text).collect(Collectors.joining()) + tail;
    }

    boolean declares(String name) {
        return members.stream().anyMatch(member -> member.name().equals(name));
    }

    /** The members of that name, such as the overloads of a method, as one text without white space at its ends. */
    String textOf(String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .map(member -> member.text().strip())
                .collect(Collectors.joining("\n"));
    }

    /**
     * The names of the members that are reached from some of them: named in their texts, or in the texts of those. A local variable of
     * a member's name counts too, so this is never too little.
     */
    Set<String> reached(Collection<String> names) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.pop();
            if (declares(name) && reached.add(name)) {
                open.addAll(words(name));
            }
        }
        return reached;
    }

    /** The names in the texts of the members of that name. */
    Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        members.stream().filter(member -> member.name().equals(name)).forEach(member -> words.addAll(member.words()));
        return words;
    }

    /** The same with other members and imports. */
    LogicFile with(List<Import> others, List<Member> otherMembers) {
        return new LogicFile(headWith(others), others, otherMembers, tail);
    }

    private String headWith(List<Import> others) {
        List<String> texts = others.stream().map(Import::text).toList();
        if (texts.equals(imports.stream().map(Import::text).toList())) {
            return head;
        }
        String block = texts.stream().sorted().collect(Collectors.joining("\n"));
        if (!imports.isEmpty()) {
            int from = imports.get(0).start();
            int to = imports.get(imports.size() - 1).end();
            return head.substring(0, from) + block + head.substring(to);
        }
        List<Lexeme> lexemes = new ArrayList<>(Lexer.of(head));
        lexemes.removeIf(lexeme -> lexeme.kind() == Lexeme.Kind.COMMENT);
        boolean named = !lexemes.isEmpty() && lexemes.get(0).is("package");
        int place = named ? head.indexOf(';', lexemes.get(0).start()) + 1 : 0;
        return head.substring(0, place) + (named ? "\n\n" : "") + block + (named ? "" : "\n\n") + head.substring(place);
    }
}
