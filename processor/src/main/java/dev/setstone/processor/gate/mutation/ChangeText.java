package dev.setstone.processor.gate.mutation;

import dev.setstone.processor.gate.mutation.Mutation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says a change in the words of the source. Class files tell lines but no columns: where a line does not show for certain which of
 * its parts is meant, the part is described.
 */
final class ChangeText {

    private static final int LONGEST = 120;
    private static final Pattern COMPARISON = Pattern.compile("(?<= )(<=|>=|<|>)(?= )");
    private static final Pattern EQUALITY = Pattern.compile("(?<= )(==|!=)(?= )");
    private static final Map<String, String> BOUNDARIES = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
    private static final Map<String, String> OPPOSITES =
            Map.of("<", ">=", ">=", "<", ">", "<=", "<=", ">", "==", "!=", "!=", "==");

    private final SourceLines source;
    private final List<Mutation> all;

    /**
     * Texts for changes.
     *
     * @param all every change that the logic allows: how many comparisons a line has tells whether operators can be told apart
     */
    ChangeText(SourceLines source, List<Mutation> all) {
        this.source = source;
        this.all = List.copyOf(all);
    }

    /** Such as {@code line 42 `if (bmi >= 30)` could be `if (bmi > 30)`}. */
    String of(Mutation mutation) {
        String line = source.text(mutation.line());
        String change = changed(mutation, line)
                .map(other -> "could be `" + code(other) + "`")
                .orElseGet(() -> described(mutation));
        return "line " + mutation.line() + " `" + code(line) + "` " + change;
    }

    private static String code(String line) {
        String text = line.endsWith("{") ? line.substring(0, line.length() - 1).strip() : line;
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    private Optional<String> changed(Mutation mutation, String line) {
        return switch (mutation.kind()) {
            case BOUNDARY -> comparison(mutation, line, BOUNDARIES);
            case CONDITION ->
                mutation.from().equals("==")
                        ? only(EQUALITY, line).map(found -> replaced(line, found, OPPOSITES.get(found.group())))
                        : mutation.from().isEmpty() ? Optional.empty() : comparison(mutation, line, OPPOSITES);
            case CONSTANT, ENUM_CONSTANT -> word(mutation, line);
            case TEXT, OPERATOR -> piece(mutation, line);
            case CALL, RESULT, COUNTING -> Optional.empty();
        };
    }

    private Optional<String> comparison(Mutation mutation, String line, Map<String, String> others) {
        List<MatchResult> found = COMPARISON.matcher(line).results().toList();
        long compared = all.stream()
                .filter(one -> one.kind() == Kind.BOUNDARY
                        && one.line() == mutation.line()
                        && one.className().equals(mutation.className()))
                .count();
        return found.size() == compared
                ? Optional.of(replaced(
                        line,
                        found.get(mutation.occurrence()),
                        others.get(found.get(mutation.occurrence()).group())))
                : Optional.empty();
    }

    private long conditions(Mutation mutation) {
        return all.stream()
                .filter(one -> one.kind() == Kind.CONDITION
                        && one.line() == mutation.line()
                        && one.className().equals(mutation.className()))
                .count();
    }

    private static Optional<String> word(Mutation mutation, String line) {
        if (mutation.from().matches("[01]")) {
            String truth = mutation.from().equals("1") ? "true" : "false";
            String lie = mutation.from().equals("1") ? "false" : "true";
            Optional<String> changed = only(wordPattern(truth), line).map(found -> replaced(line, found, lie));
            if (changed.isPresent()) {
                return changed;
            }
        }
        return only(wordPattern(mutation.from()), line).map(found -> replaced(line, found, mutation.to()));
    }

    private static Pattern wordPattern(String word) {
        return Pattern.compile("(?<![\\w])" + Pattern.quote(word) + "(?![\\w])");
    }

    private static Optional<String> piece(Mutation mutation, String line) {
        boolean symbol = !mutation.from().matches(".*[\\w\"].*");
        String piece = symbol ? " " + mutation.from() + " " : mutation.from();
        String other = symbol ? " " + mutation.to() + " " : mutation.to();
        return only(Pattern.compile(Pattern.quote(piece)), line).map(found -> replaced(line, found, other));
    }

    private static Optional<MatchResult> only(Pattern pattern, String line) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String replaced(String line, MatchResult place, @Nullable String other) {
        return line.substring(0, place.start()) + other + line.substring(place.end());
    }

    private String described(Mutation mutation) {
        return switch (mutation.kind()) {
            case BOUNDARY -> "could put the bound of a comparison on the other side";
            case CONDITION ->
                "could ask for the opposite" + (conditions(mutation) == 1 ? "" : " in one of its conditions");
            case CONSTANT, ENUM_CONSTANT, TEXT, OPERATOR ->
                "could say `" + mutation.to() + "` for `" + mutation.from() + "`";
            case CALL -> "could do without its call of `" + mutation.from() + "`";
            case RESULT ->
                "could give " + (mutation.to().equals("its opposite") ? "" : "`") + mutation.to()
                        + (mutation.to().equals("its opposite") ? "" : "`");
            case COUNTING -> "could count the other way";
        };
    }
}
