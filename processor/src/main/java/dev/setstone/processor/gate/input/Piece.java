package dev.setstone.processor.gate.input;

import dev.setstone.processor.problem.Position;

/**
 * A text of a brief that a prompt would hold.
 *
 * @param label what it is called there, such as {@code rule} or a component's name in words: what a value is often shows in its label
 *     alone
 * @param text as written
 */
record Piece(Kind kind, String label, String text, Position at) {

    enum Kind {
        /** What instructs: descriptions, rules, questions and answers, names of examples. */
        WORDS,
        /** A value of an example. */
        VALUE,
        /** The words of a name in the contract. */
        NAME
    }
}
