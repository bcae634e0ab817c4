package dev.setstone.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** The nearest valid choice for a word that is not one. */
public final class Suggestion {

    private Suggestion() {}

    /** Such as {@code ; did you mean "rules"? Known: examples, golden, rules}. The choices come in the order given. */
    public static String of(String word, Collection<String> choices) {
        String known = choices.isEmpty()
                ? "; nothing is known here"
                : " Known: " + choices.stream().collect(Collectors.joining(", ")) + ".";
        return choices.stream()
                        .min(Comparator.comparingInt(choice -> distance(word, choice)))
                        .filter(choice -> distance(word, choice) <= Math.max(2, choice.length() / 2))
                        .map(choice -> "Did you mean \"" + choice + "\"?")
                        .orElse("")
                + known;
    }

    /** Levenshtein's distance, ignoring case. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
