package dev.setstone.processor.gate.mutation;

/**
 * One small change to the logic.
 *
 * @param kind what is changed
 * @param className binary name of the class
 * @param method name and descriptor of the method
 * @param number the place among all changes that the class allows, from 0, in the order of its instructions
 * @param line the line in the candidate, from 1; 0 when unknown
 * @param occurrence the place among the comparisons of that line, from 0, for a change to one of them
 * @param from what is there, as source would say it
 * @param to what stands there instead, as source would say it
 */
record Mutation(
        Kind kind, String className, String method, int number, int line, int occurrence, String from, String to) {

    /** What a change is about, the most telling first: rules live in the bounds of their conditions. */
    enum Kind {
        BOUNDARY,
        CONDITION,
        CONSTANT,
        ENUM_CONSTANT,
        TEXT,
        OPERATOR,
        CALL,
        RESULT,
        COUNTING
    }
}
