package dev.setstone.processor.report;

import dev.setstone.processor.report.JavaToken.Kind;
import dev.setstone.processor.report.LogicText.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the methods and nested types of the one class in a text that javac has accepted, by its brackets. */
final class MemberFinder {

    private static final Set<String> TYPES = Set.of("class", "enum", "interface", "record");

    List<Member> members(List<JavaToken> tokens) {
        List<Member> members = new ArrayList<>();
        int depth = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            JavaToken token = tokens.get(i);
            if (token.is("{")) {
                depth++;
                first = depth == 1 ? i + 1 : first;
            } else if (token.is("}")) {
                depth--;
            }
            boolean ends = depth == 1 && (token.is("}") || token.is(";"));
            if (ends) {
                members.add(new Member(name(tokens.subList(first, i + 1)), first, i + 1));
                first = i + 1;
            }
        }
        return members;
    }

    /** A method's name stands before the first parenthesis, a type's behind its kind; a field has an initial value or neither. */
    private static String name(List<JavaToken> member) {
        JavaToken before = new JavaToken(Kind.BLANK, "", 1);
        for (JavaToken token : member) {
            if (token.is("=") || token.is(";")) {
                return "";
            } else if (token.isName() && TYPES.contains(before.text())) {
                return token.text();
            } else if (token.is("(") && before.isName()) {
                return before.text();
            }
            before = token.isCode() ? token : before;
        }
        return "";
    }
}
