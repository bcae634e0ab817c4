package dev.setstone.screening.injection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Turns a text into features; training and screening share it, so that they see the same. Safe for many threads. */
public final class FeatureExtractor {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int PRIME = 0x01000193;
    private static final int SPREAD = 0x9E3779B1;
    private static final int WORD_SEED = 0x2545F491;
    private static final int PAIR_SEED = 0x5BD1E995;
    private static final int CUE_SEED = 0x1B873593;
    private static final String START = "^";

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
        List<int[]> sentences =
                Sentences.of(text).stream().map(this::ofSentence).toList();
        return new Features(
                sentences,
                wordHashes(tokens(text)),
                characterHashes(text.toLowerCase(Locale.ROOT)),
                Shape.of(text, sentences.size()));
    }

    /** The features of one sentence: words, pairs with a mark at the start, and cues. */
    public int[] ofSentence(String sentence) {
        List<String> tokens = new ArrayList<>(List.of(START));
        tokens.addAll(tokens(sentence));
        int[] words = wordHashes(tokens);
        boolean[] found = cuesIn(sentence);
        int[] hashes = Arrays.copyOf(words, words.length + found.length);
        int count = words.length;
        for (int cue = 0; cue < found.length; cue++) {
            if (found[cue]) {
                hashes[count++] = cueHash(cue);
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    boolean[] cuesIn(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return cues.in(lower, words(lower));
    }

    /** Letters and digits that stand together. */
    static List<String> words(String text) {
        return tokens(text).stream()
                .filter(token -> Character.isLetterOrDigit(token.charAt(0)))
                .toList();
    }

    /** Words in their case, signs one by one, and line ends. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && inWord(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                tokens.add(text.substring(start, i));
                start = -1;
            }
            if (i < text.length() && !inWord && isSign(text.charAt(i))) {
                tokens.add(text.substring(i, i + 1));
            }
        }
        return tokens;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '_';
    }

    private static boolean isSign(char c) {
        return c == '\n' || !Character.isWhitespace(c);
    }

    private static int[] wordHashes(List<String> tokens) {
        int[] hashes = new int[Math.max(0, 2 * tokens.size() - 1)];
        for (int i = 0; i < tokens.size(); i++) {
            hashes[2 * i] = wordHash(tokens.get(i));
            if (i > 0) {
                hashes[2 * i - 1] = pairHash(tokens.get(i - 1), tokens.get(i));
            }
        }
        return hashes;
    }

    static int wordHash(String word) {
        return spread(WORD_SEED ^ word.hashCode(), Features.WORD_BITS);
    }

    static int pairHash(String first, String second) {
        return spread(PAIR_SEED ^ (first.hashCode() * PRIME + second.hashCode()), Features.WORD_BITS);
    }

    static int cueHash(int cue) {
        return spread(CUE_SEED ^ (cue * PRIME), Features.WORD_BITS);
    }

    /** Runs inside a word and the blanks about it; a word between blanks that is shorter than a run has none of that length. */
    private static int[] characterHashes(String lower) {
        char[] plain = plain(lower);
        int[] hashes = new int[(LONGEST - SHORTEST + 1) * plain.length];
        int count = 0;
        for (int start = 0; start < plain.length; start++) {
            int hash = 0;
            for (int length = 1; length <= LONGEST && start + length <= plain.length; length++) {
                char c = plain[start + length - 1];
                hash = (hash ^ c) * PRIME + length;
                if (length >= SHORTEST) {
                    hashes[count++] = spread(hash, Features.CHARACTER_BITS);
                }
                if (c == ' ' && length > 1) {
                    break;
                }
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    /** One blank for any space, 0 for any digit, a blank at both ends. */
    private static char[] plain(String lower) {
        char[] plain = new char[lower.length() + 2];
        int length = 0;
        plain[length++] = ' ';
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            char shown = Character.isWhitespace(c) ? ' ' : Character.isDigit(c) ? '0' : c;
            if (shown != ' ' || plain[length - 1] != ' ') {
                plain[length++] = shown;
            }
        }
        return Arrays.copyOf(plain, length);
    }

    private static int spread(int hash, int bits) {
        int mixed = (hash ^ (hash >>> 15)) * SPREAD;
        return ((mixed ^ (mixed >>> 13)) * SPREAD) >>> (Integer.SIZE - bits);
    }
}
