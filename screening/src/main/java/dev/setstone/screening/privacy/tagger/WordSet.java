package dev.setstone.screening.privacy.tagger;

import java.util.Collection;

/**
 * A set of words in little room (B. H. Bloom, CACM 13, 1970): it always knows its own words, and takes about one in a thousand others
 * for one of them.
 */
@SuppressWarnings("ArrayRecordComponent") // Bits; nobody compares two sets.
public record WordSet(byte[] bits) {

    private static final int BITS_A_WORD = 15;
    private static final int HASHES = 10;

    /** Of words in small letters. */
    public static WordSet of(Collection<String> words) {
        WordSet set = new WordSet(new byte[words.size() * BITS_A_WORD / 8 + 1]);
        words.forEach(set::add);
        return set;
    }

    private void add(String word) {
        for (int i = 0; i < HASHES; i++) {
            int bit = bit(word, i);
            bits[bit >> 3] |= (byte) (1 << (bit & 7));
        }
    }

    /** Whether the word, in small letters, is probably in the set. */
    public boolean has(String word) {
        for (int i = 0; i < HASHES; i++) {
            int bit = bit(word, i);
            if ((bits[bit >> 3] & 1 << (bit & 7)) == 0) {
                return false;
            }
        }
        return true;
    }

    private int bit(String word, int number) {
        int hash = (0x811c9dc5 ^ (number * 0x9e3779b1)) * 0x01000193;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        hash ^= hash >>> 13;
        return Math.floorMod(hash, bits.length * 8);
    }
}
