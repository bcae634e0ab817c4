package dev.setstone.screening.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Stretches of a text, none overlapping another; who comes first keeps its place. */
final class Occurrences {

    private final String text;
    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

    Occurrences(String text) {
        this.text = text;
    }

    /** Takes a stretch unless a part of it is taken. */
    boolean take(int start, int end) {
        Map.Entry<Integer, Integer> before = endByStart.lowerEntry(end);
        if (before != null && before.getValue() > start) {
            return false;
        }
        endByStart.put(start, end);
        return true;
    }

    /** Takes every place where one of the words stands as a word of its own, and returns those, by their start. */
    SortedMap<Integer, String> takeAll(Collection<String> words) {
        SortedMap<Integer, String> taken = new TreeMap<>();
        for (String word : words) {
            for (int start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
                int end = start + word.length();
                if (isWordAt(text, start, end) && take(start, end)) {
                    taken.put(start, word);
                }
            }
        }
        return taken;
    }

    /** Whether a stretch of a text is a word of its own. */
    static boolean isWordAt(String text, int start, int end) {
        return edge(text, start) && edge(text, end);
    }

    /** Whether no letter goes on to a letter and no digit to a digit. */
    private static boolean edge(String text, int place) {
        if (place == 0 || place == text.length()) {
            return true;
        }
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        return !(Character.isLetter(before) && Character.isLetter(after))
                && !(Character.isDigit(before) && Character.isDigit(after));
    }
}
