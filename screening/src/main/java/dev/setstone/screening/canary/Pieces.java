package dev.setstone.screening.canary;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a canary that is broken up: pieces of four letters or more, in their order, with whatever else between them. Four letters in a
 * row are chance; five such pieces within a few thousand letters are not.
 */
final class Pieces {

    /** The shortest piece, in letters. */
    private static final int SHORTEST = 4;

    /** All pieces lie within so many letters. */
    private static final int REACH = 4000;

    private final Symbols letters = new Symbols(Symbols.Reading.LETTERS);
    private final List<Canary> canaries;

    Pieces(List<Canary> canaries) {
        this.canaries = List.copyOf(canaries);
    }

    /** How the text holds a canary, or null. */
    @Nullable
    String find(String text) {
        byte[] symbols = letters.of(text);
        for (Canary canary : canaries) {
            if (holds(symbols, letters.of(canary.word()))) {
                return "split";
            }
            if (holds(symbols, letters.of(Ciphers.reversed(canary.word())))) {
                return "split, reversed";
            }
        }
        return null;
    }

    /**
     * Goes over the text once. For every length of the word's beginning it holds where the latest series of pieces that makes it up began,
     * so that the shortest distance counts.
     */
    private static boolean holds(byte[] text, byte[] word) {
        int[] began = new int[word.length + 1];
        int[] ended = new int[word.length + 1];
        Arrays.fill(began, Integer.MIN_VALUE);
        for (int at = 0; at + SHORTEST <= text.length; at++) {
            for (int from = word.length - SHORTEST; from >= 0; from--) {
                if (text[at] != word[from] || text[at + 1] != word[from + 1]) {
                    continue;
                }
                int start = from == 0 ? at : began[from];
                boolean open = from == 0 || (start >= at - REACH && ended[from] <= at);
                int most = open ? common(text, at, word, from) : 0;
                for (int length = SHORTEST; length <= most; length++) {
                    began[from + length] = start;
                    ended[from + length] = at + length;
                }
            }
            if (began[word.length] != Integer.MIN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static int common(byte[] text, int at, byte[] word, int from) {
        int length = 0;
        while (at + length < text.length && from + length < word.length && text[at + length] == word[from + length]) {
            length++;
        }
        return length;
    }
}
