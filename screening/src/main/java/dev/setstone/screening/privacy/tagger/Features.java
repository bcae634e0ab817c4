package dev.setstone.screening.privacy.tagger;

import java.util.List;

/** What the tagger sees of a token: itself, its ending, its shape and its neighbours, each hashed into one of the model's buckets. */
public final class Features {

    /** A power of two. */
    static final int BUCKETS = 1 << 18;

    private static final Token EDGE = new Token(0, 0, "", "<>", "<>");

    private final List<Token> tokens;
    private final List<String> kinds;
    private final boolean small;

    /** Of the tokens of one text. */
    public Features(List<Token> tokens, Lexicon lexicon) {
        this.tokens = List.copyOf(tokens);
        kinds = tokens.stream().map(token -> lexicon.kind(token.lower())).toList();
        small = tokens.stream()
                .noneMatch(token -> Character.isUpperCase(token.text().charAt(0)));
    }

    /** The buckets of a token. */
    public int[] of(int index) {
        Token before2 = at(index - 2);
        Token before = at(index - 1);
        Token token = at(index);
        Token after = at(index + 1);
        Token after2 = at(index + 2);
        String word = token.lower();
        String shape = (small ? "s" : "") + token.shape();
        String kind = kind(index);
        String[] seen = {
            word,
            before.lower(),
            after.lower(),
            before2.lower(),
            after2.lower(),
            shape,
            before.shape() + '|' + shape,
            shape + '|' + after.shape(),
            before.shape() + '|' + shape + '|' + after.shape(),
            before2.shape() + '|' + before.shape() + '|' + shape,
            shape + '|' + after.shape() + '|' + after2.shape(),
            ending(word, 2) + shape,
            ending(word, 3) + shape,
            ending(word, 4),
            beginning(word, 3),
            ending(before.lower(), 3) + shape,
            shape + ending(after.lower(), 3),
            lineStart(index) + shape + kind,
            shape + '|' + foreign(word),
            kind + shape,
            kind(index - 1) + kind + kind(index + 1) + shape,
            kind + shape + kind(index + 1) + after.shape(),
            before.shape() + kind(index - 1) + kind + shape,
            before.lower() + '|' + kind + shape,
            kind + shape + '|' + after.lower(),
            kind(index - 2) + before2.shape() + kind(index - 1) + before.shape() + kind + shape,
            kind + shape + kind(index + 1) + after.shape() + kind(index + 2) + after2.shape(),
            before2.lower() + '|' + before.lower() + '|' + kind,
            kind + '|' + after.lower() + '|' + after2.lower(),
        };
        int[] buckets = new int[seen.length];
        for (int i = 0; i < seen.length; i++) {
            buckets[i] = bucket(i, seen[i]);
        }
        return buckets;
    }

    private String kind(int index) {
        return index < 0 || index >= kinds.size() ? "-" : kinds.get(index);
    }

    private Token at(int index) {
        return index < 0 || index >= tokens.size() ? EDGE : tokens.get(index);
    }

    /** How a sentence or line starts explains a capital. */
    private String lineStart(int index) {
        String before = at(index - 1).text();
        if (before.isEmpty() || before.equals("\n")) {
            return "line";
        }
        return before.matches("[.!?:>\"“*•-]") ? "sentence" : "inside";
    }

    private static String foreign(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127 && Character.isLetter(word.charAt(i))) {
                return word.charAt(i) < 0x250 ? "latin" : "other";
            }
        }
        return "ascii" + Math.min(word.length(), 4);
    }

    private static String ending(String word, int length) {
        return word.length() <= length ? word : word.substring(word.length() - length);
    }

    private static String beginning(String word, int length) {
        return word.length() <= length ? word : word.substring(0, length);
    }

    /** FNV-1a over the feature's number and text. */
    private static int bucket(int feature, String text) {
        int hash = (0x811c9dc5 ^ feature) * 0x01000193;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        return hash & (BUCKETS - 1);
    }
}
