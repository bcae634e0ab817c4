package dev.setstone.processor.gate.security;

import java.util.BitSet;

/**
 * What must hold where nothing is read.
 *
 * @param before the kinds of characters of which one must come before
 * @param after the same behind, if anything comes
 * @param edge whether it must be the edge of a word
 * @param inner whether it must be no edge of a word
 */
record PatternGuard(BitSet before, BitSet after, boolean edge, boolean inner) {

    PatternGuard and(PatternGuard other) {
        return new PatternGuard(
                both(before, other.before), both(after, other.after), edge || other.edge, inner || other.inner);
    }

    /** The kinds of characters that can be read in one place behind another. */
    BitSet label(BitSet from, BitSet to, BitSet word, BitSet nonWord) {
        BitSet label = both(to, after);
        boolean fromWord = isWithin(from, word);
        boolean fromNonWord = isWithin(from, nonWord);
        if (!from.intersects(before)) {
            label.clear();
        }
        // What a word is differs from JDK to JDK, but not for ASCII.
        if ((edge && fromWord) || (inner && fromNonWord)) {
            label.andNot(word);
        }
        if ((edge && fromNonWord) || (inner && fromWord)) {
            label.andNot(nonWord);
        }
        return label;
    }

    static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static boolean isWithin(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }
}
