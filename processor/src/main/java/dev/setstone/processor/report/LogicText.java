package dev.setstone.processor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A recorded logic, read for the comments in which the model says which rule a piece of code serves. Nobody checks what they say. */
final class LogicText {

    private static final Pattern RULES =
            Pattern.compile("\\brules?\\s+(\\d{1,4}(?:\\s*(?:,|and|&)\\s*\\d{1,4}){0,20})");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<JavaToken> tokens;
    private final List<Member> members;

    /** @param source the text of the logic file */
    LogicText(String source) {
        this.tokens = new JavaLexer().tokens(source);
        this.members = new MemberFinder().members(tokens);
    }

    /**
     * A method, or a type with all that is in it.
     *
     * @param name its name; empty for a field and for what is outside of all of them
     * @param first its first token
     * @param end the token behind its last one
     */
    record Member(String name, int first, int end) {}

    /**
     * Code that says it serves a rule.
     *
     * @param first the line of the comment, from 1
     * @param tokens from the comment on
     */
    record Served(int first, List<JavaToken> tokens) {
        Served {
            tokens = List.copyOf(tokens);
        }
    }

    List<JavaToken> tokens() {
        return List.copyOf(tokens);
    }

    /** What says that it serves a rule of a step, in the step's method and in those that it reaches, in the order of the text. */
    List<Served> serving(String step, int rule) {
        List<Served> all = new ArrayList<>();
        for (Member member : reached(step)) {
            for (int i = member.first(); i < member.end(); i++) {
                boolean repeated = !all.isEmpty() && tokens.get(i).line() <= lastLine(all.get(all.size() - 1));
                if (rules(tokens.get(i)).contains(rule) && !repeated) {
                    all.add(new Served(tokens.get(i).line(), new Snippet(tokens).from(i, member.end())));
                }
            }
        }
        return all;
    }

    /** The methods of a step that say of no rule that they serve it. */
    List<String> silent(String step) {
        return reached(step).stream()
                .filter(member -> tokens.subList(member.first(), member.end()).stream()
                        .allMatch(token -> rules(token).isEmpty()))
                .map(Member::name)
                .distinct()
                .toList();
    }

    private static int lastLine(Served served) {
        return served.tokens().get(served.tokens().size() - 1).line();
    }

    /** The numbers of the rules that a comment names. */
    static SortedSet<Integer> rules(JavaToken token) {
        SortedSet<Integer> rules = new TreeSet<>();
        if (token.kind() == JavaToken.Kind.COMMENT) {
            Matcher named = RULES.matcher(token.text());
            while (named.find()) {
                Matcher number = NUMBER.matcher(named.group(1));
                while (number.find()) {
                    rules.add(Integer.valueOf(number.group()));
                }
            }
        }
        return rules;
    }

    private List<Member> reached(String step) {
        SortedSet<String> names = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(step));
        while (!open.isEmpty()) {
            String name = open.remove(open.size() - 1);
            if (names.add(name)) {
                members.stream()
                        .filter(member -> member.name().equals(name))
                        .forEach(member -> open.addAll(called(member)));
            }
        }
        return members.stream().filter(member -> names.contains(member.name())).toList();
    }

    /** The names of members that a member calls or refers to; what is called on a value is not one. */
    private List<String> called(Member member) {
        List<JavaToken> code = tokens.subList(member.first(), member.end()).stream()
                .filter(JavaToken::isCode)
                .toList();
        List<String> called = new ArrayList<>();
        for (int i = 1; i + 1 < code.size(); i++) {
            boolean onValue = code.get(i - 1).is(".");
            boolean reference = code.get(i - 1).is(":");
            if (code.get(i).isName() && (reference || (code.get(i + 1).is("(") && !onValue))) {
                called.add(code.get(i).text());
            }
        }
        return called;
    }
}
