package dev.setstone.processor.gate.security;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Tells whether matching a regular expression can take exponential time: whether a text can go round a loop of the pattern in two ways.
 * What is not known exactly counts as the more that it could be.
 */
final class PatternRisk {

    private static final int MAX_QUOTE = 24;

    /** What is wrong with the pattern, if anything; a pattern that can't be judged is wrong. */
    Optional<String> of(String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException invalid) {
            return Optional.of("the pattern is not valid (" + invalid.getDescription() + " near index "
                    + invalid.getIndex() + ").");
        }
        try {
            return ambiguity(pattern);
        } catch (UnjudgedPatternException unjudged) {
            return Optional.of("the pattern can't be judged: " + unjudged.getMessage());
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Optional.of(
                    "the pattern can't be judged: it is nested too deep; write it with fewer groups in groups.");
        }
    }

    private static Optional<String> ambiguity(String pattern) {
        PatternAlphabet alphabet = new PatternAlphabet(pattern);
        PatternNode whole = new PatternReader(pattern, alphabet).read();
        int word = alphabet.matched("[A-Za-z0-9_]", 0);
        int nonWord = alphabet.matched("[\\x00-\\x7F&&[^A-Za-z0-9_]]", 0);
        List<BitSet> sets = alphabet.compressed();
        Optional<String> finding = Optional.empty();
        // Each reading holds all ways of the matcher, so that it is enough if one is harmless.
        for (PatternBuilder.Atoms atoms : PatternBuilder.Atoms.values()) {
            List<BitSet> copy = new ArrayList<>(sets);
            PatternPositions positions = new PatternPositions(copy, word, nonWord);
            new PatternBuilder(copy, positions, atoms).build(whole);
            Optional<String> found = new PatternAmbiguity(positions)
                    .find()
                    .map(conflict -> described(pattern, positions, conflict, alphabet));
            if (found.isEmpty()) {
                return found;
            }
            finding = finding.isEmpty() ? found : finding;
        }
        return finding;
    }

    private static String described(
            String pattern, PatternPositions positions, PatternAmbiguity.Conflict conflict, PatternAlphabet alphabet) {
        int one = positions.index(conflict.one());
        int other = positions.index(conflict.other());
        String example = alphabet.example(conflict.both());
        String ways = one == other
                ? quoted(pattern, one) + " can read \"" + example + "\" in two ways, in one round of a loop or in two"
                : quoted(pattern, Math.min(one, other)) + " and " + quoted(pattern, Math.max(one, other))
                        + " can both read \"" + example
                        + "\" in a loop around them, and either way goes on with the same text";
        return "the pattern can need exponential time: " + ways
                + "; let each round of the loop begin with a character that nothing else in it can read, such as a separator.";
    }

    private static String quoted(String pattern, int index) {
        boolean cut = pattern.length() > index + MAX_QUOTE;
        String text = cut ? pattern.substring(index, index + MAX_QUOTE) + "..." : pattern.substring(index);
        return "\"" + text.replace(Character.toString(PatternAtoms.QUOTED), "...") + "\" at index " + index;
    }
}
