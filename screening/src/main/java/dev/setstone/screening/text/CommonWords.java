package dev.setstone.screening.text;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Common English words: tells language from letter salad, and finds the words in letters that ran together. */
final class CommonWords {

    private static final int LONGEST = 15;
    private static final int KNOWN_COST = 3;
    private static final int STRANGE_COST = 4;

    private final Set<String> words;

    private CommonWords(Set<String> words) {
        this.words = words;
    }

    static CommonWords load() {
        Set<String> words = new TreeSet<>();
        TextResource.lines("words.txt").forEach(line -> words.addAll(Set.of(line.split(" ", -1))));
        return new CommonWords(Set.copyOf(words));
    }

    /** How many words of a text are common ones; a text of another alphabet or in a cipher has few. */
    int hits(String text) {
        int hits = 0;
        int start = -1;
        int end = text.length();
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start > 1
                        && i - start <= LONGEST
                        && words.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    hits++;
                }
                start = -1;
            }
        }
        return hits;
    }

    /** Cuts letters that ran together into words at the least cost: long common words are cheap, unknown letters are dear. */
    String segment(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        if (lower.length() != letters.length()) {
            return letters;
        }
        int n = lower.length();
        int[] cost = new int[n + 1];
        int[] from = new int[n + 1];
        for (int end = 1; end <= n; end++) {
            cost[end] = cost[end - 1] + STRANGE_COST;
            from[end] = end - 1;
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                if (cost[start] + KNOWN_COST < cost[end] && words.contains(lower.substring(start, end))) {
                    cost[end] = cost[start] + KNOWN_COST;
                    from[end] = start;
                }
            }
        }
        return cut(letters, from);
    }

    /** Letters that belong to no word stay together. */
    private static String cut(String letters, int[] from) {
        StringBuilder backwards = new StringBuilder();
        int end = letters.length();
        boolean strange = false;
        while (end > 0) {
            int start = from[end];
            boolean single = end - start == 1 && !"aAiI".contains(letters.substring(start, end));
            if (!backwards.isEmpty() && !(strange && single)) {
                backwards.append(' ');
            }
            for (int i = end - 1; i >= start; i--) {
                backwards.append(letters.charAt(i));
            }
            strange = single;
            end = start;
        }
        return backwards.reverse().toString();
    }
}
