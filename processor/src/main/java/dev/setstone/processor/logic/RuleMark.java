package dev.setstone.processor.logic;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that begins with the rules that the code behind it serves: {@code // rule 3}, {@code // rules 1, 2 and 5},
 * {@code // rules 2-4: ...}.
 *
 * @param rules their numbers
 * @param lines the comment and what it stands at
 */
record RuleMark(Set<Integer> rules, Trace.Lines lines) {

    private static final Pattern FORM = Pattern.compile(
            "rules?\\s*(\\d{1,4}(?:\\s*(?:,\\s*and|,|and|&|or|/|to|-)\\s*(?:rules?\\s*)?\\d{1,4})*)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:\\s*(?:to|-)\\s*(?:rules?\\s*)?(\\d{1,4}))?");

    /** The rules that a comment names, if it is such. */
    static Optional<Set<Integer>> rules(String comment) {
        Matcher form = FORM.matcher(comment.replaceFirst("^/[/*]+\\s*", ""));
        if (!form.matches()) {
            return Optional.empty();
        }
        Set<Integer> rules = new TreeSet<>();
        Matcher number = NUMBER.matcher(form.group(1));
        while (number.find()) {
            int first = Integer.parseInt(number.group(1));
            int last = number.group(2) == null ? first : Integer.parseInt(number.group(2));
            for (int rule = first; rule <= last; rule++) {
                rules.add(rule);
            }
        }
        return rules.isEmpty() ? Optional.empty() : Optional.of(rules);
    }
}
