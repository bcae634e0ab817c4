package dev.setstone.runtime.library.matching;

import dev.setstone.runtime.library.Bounds;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How alike two texts are. Scores are whole percents, rounded down, so that 100 means equal; they are the same whichever text comes
 * first. Upper and lower case differ; fold both texts first where they should not. Texts have at most 1,000 chars; else {@link
 * IllegalArgumentException}.
 */
public final class Similarity {

    static final int LONGEST = 1_000;

    private Similarity() {}

    /** How many chars must be put in, taken out or replaced to make one text of the other (Levenshtein). */
    public static int editDistance(String one, String other) {
        Bounds.text(one, LONGEST);
        Bounds.text(other, LONGEST);
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int same = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                int replaced = above[column - 1] + same;
                current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[other.length()];
    }

    /** The share of the longer text that need not be edited. 100 for two empty texts. */
    public static int editScore(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 100 : 100 * (longest - editDistance(one, other)) / longest;
    }

    /** Jaro's similarity, raised for a common start of up to four chars (Winkler 1990, factor 0.1); made for names. */
    public static int jaroWinkler(String one, String other) {
        Bounds.text(one, LONGEST);
        Bounds.text(other, LONGEST);
        if (one.equals(other)) {
            return 100;
        }
        // Both ways: which chars match can depend on the text that is gone through.
        return Math.min(winkler(one, other), winkler(other, one));
    }

    private static int winkler(String one, String other) {
        boolean[] matchedOne = new boolean[one.length()];
        boolean[] matchedOther = new boolean[other.length()];
        long matches = match(one, other, matchedOne, matchedOther);
        if (matches == 0) {
            return 0;
        }
        long transposed = transposed(one, other, matchedOne, matchedOther) / 2;
        long first = one.length();
        long second = other.length();
        // Jaro as a fraction: (m/|a| + m/|b| + (m-t)/m) / 3.
        long denominator = 3 * first * second * matches;
        long numerator = matches * matches * (first + second) + (matches - transposed) * first * second;
        long raised = 10 * numerator + prefix(one, other) * (denominator - numerator);
        return (int) Math.min(99, 100 * raised / (10 * denominator));
    }

    private static long match(String one, String other, boolean[] matchedOne, boolean[] matchedOther) {
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        int matches = 0;
        for (int i = 0; i < one.length(); i++) {
            int end = Math.min(other.length() - 1, i + window);
            for (int j = Math.max(0, i - window); j <= end && !matchedOne[i]; j++) {
                if (!matchedOther[j] && one.charAt(i) == other.charAt(j)) {
                    matchedOne[i] = true;
                    matchedOther[j] = true;
                    matches++;
                }
            }
        }
        return matches;
    }

    private static long transposed(String one, String other, boolean[] matchedOne, boolean[] matchedOther) {
        int j = 0;
        int transposed = 0;
        for (int i = 0; i < one.length(); i++) {
            if (matchedOne[i]) {
                while (!matchedOther[j]) {
                    j++;
                }
                transposed += one.charAt(i) == other.charAt(j) ? 0 : 1;
                j++;
            }
        }
        return transposed;
    }

    private static int prefix(String one, String other) {
        int most = Math.min(4, Math.min(one.length(), other.length()));
        int count = 0;
        while (count < most && one.charAt(count) == other.charAt(count)) {
            count++;
        }
        return count;
    }

    /**
     * The share of words that both have, however often and in whatever order, by chars: the best {@link #editScore} among the common
     * words and each text's words, all sorted. 100 where the words of one are all in the other; 0 where a text has no word.
     */
    public static int tokenSetRatio(String one, String other) {
        SortedSet<String> first = words(one);
        SortedSet<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        SortedSet<String> common = new TreeSet<>(first);
        common.retainAll(second);
        first.removeAll(common);
        second.removeAll(common);
        String shared = String.join(" ", common);
        String left = (shared + " " + String.join(" ", first)).strip();
        String right = (shared + " " + String.join(" ", second)).strip();
        int best = editScore(left, right);
        return common.isEmpty() ? best : Math.max(best, Math.max(editScore(shared, left), editScore(shared, right)));
    }

    private static SortedSet<String> words(String text) {
        SortedSet<String> words = new TreeSet<>();
        StringBuilder word = new StringBuilder();
        for (char c : (Bounds.text(text, LONGEST).toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
