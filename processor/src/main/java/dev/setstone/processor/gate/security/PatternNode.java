package dev.setstone.processor.gate.security;

import java.util.List;

/** A part of a regular expression. Sets of characters are numbers of {@link PatternAlphabet}; an index is that in the pattern's text. */
sealed interface PatternNode {

    PatternNode EMPTY = new Sequence(List.of());

    /** One character of a set. */
    record Characters(int set, int index) implements PatternNode {}

    record Sequence(List<PatternNode> parts) implements PatternNode {}

    record Choice(List<PatternNode> alternatives) implements PatternNode {}

    /**
     * A quantifier.
     *
     * @param most negative when there is no bound
     */
    record Repeat(PatternNode body, int least, int most, boolean possessive) implements PatternNode {}

    /** A part of which only the first way of matching is tried. */
    record Atomic(PatternNode body) implements PatternNode {}

    /** A look-around. */
    record Look(PatternNode body, boolean ahead, boolean negative) implements PatternNode {}

    /** The edge of a word, or that there is none. */
    record Boundary(boolean negated) implements PatternNode {}

    /**
     * The end of the text.
     *
     * @param set the characters that may follow even so, as a last line's end may
     */
    record End(int set) implements PatternNode {}
}
