package dev.setstone.screening.injection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Turns a part of a text into features; training and screening share it, so that they see the same. Safe for many threads. */
public final class FeatureExtractor {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int PRIME = 0x01000193;
    private static final int SPREAD = 0x9E3779B1;
    private static final int WORD_SEED = 0x2545F491;
    private static final int PAIR_SEED = 0x5BD1E995;

    private final Cues cues;

    /** Reads the table of cues: build it once and keep it. */
    public FeatureExtractor() {
        this.cues = Cues.load();
    }

    /** How many cues there are. */
    public int cues() {
        return cues.size();
    }

    String reason(int cue) {
        return cues.reason(cue);
    }

    /** The features of a text; linear in its length. */
    public Features of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = words(lower);
        return new Features(wordHashes(words), characterHashes(plain(lower)), cues.in(lower, words));
    }

    /** Letters and digits that stand together. */
    static List<String> words(String lower) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inWord = i < lower.length() && inWord(lower.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
    }

    private static int[] wordHashes(List<String> words) {
        int[] hashes = new int[Math.max(0, 2 * words.size() - 1)];
        for (int i = 0; i < words.size(); i++) {
            hashes[2 * i] = wordHash(words.get(i));
            if (i > 0) {
                hashes[2 * i - 1] = pairHash(words.get(i - 1), words.get(i));
            }
        }
        return hashes;
    }

    static int wordHash(String word) {
        return spread(WORD_SEED ^ number(word).hashCode());
    }

    static int pairHash(String first, String second) {
        return spread(
                PAIR_SEED ^ (number(first).hashCode() * PRIME + number(second).hashCode()));
    }

    /** Which number it is says nothing. */
    private static String number(String word) {
        return Character.isDigit(word.charAt(0)) ? "0" : word;
    }

    /** One blank for any space, 0 for any digit, nothing twice in a row more than thrice, a blank at both ends. */
    private static char[] plain(String lower) {
        char[] plain = new char[lower.length() + 2];
        int length = 0;
        plain[length++] = ' ';
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            char shown = Character.isWhitespace(c) ? ' ' : Character.isDigit(c) ? '0' : c;
            boolean again = shown == plain[length - 1]
                    && (shown == ' ' || (length > 2 && shown == plain[length - 2] && shown == plain[length - 3]));
            if (!again) {
                plain[length++] = shown;
            }
        }
        plain[length++] = ' ';
        return Arrays.copyOf(plain, length);
    }

    private static int[] characterHashes(char[] plain) {
        int[] hashes = new int[(LONGEST - SHORTEST + 1) * Math.max(0, plain.length - SHORTEST + 1)];
        int count = 0;
        for (int start = 0; start + SHORTEST <= plain.length; start++) {
            int hash = 0;
            for (int length = 1; length <= LONGEST && start + length <= plain.length; length++) {
                hash = (hash ^ plain[start + length - 1]) * PRIME + length;
                if (length >= SHORTEST) {
                    hashes[count++] = spread(hash);
                }
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    private static int spread(int hash) {
        int mixed = (hash ^ (hash >>> 15)) * SPREAD;
        return ((mixed ^ (mixed >>> 13)) * SPREAD) >>> (Integer.SIZE - Features.BITS);
    }
}
