package dev.setstone.processor.verdict;

/** What comes out of a gate: something that may go on, or the reasons why nothing does. */
public sealed interface Outcome<T> {

    Verdict verdict();

    /**
     * It passed.
     *
     * @param value the proof of having passed, which the next gate asks for
     */
    record Passed<T>(T value, Verdict verdict) implements Outcome<T> {}

    record Refused<T>(Verdict verdict) implements Outcome<T> {}
}
