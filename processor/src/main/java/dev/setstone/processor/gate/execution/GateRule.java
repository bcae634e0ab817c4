package dev.setstone.processor.gate.execution;

/** A rule that a running candidate can break. Constants are declared in the order in which a reader should hear of them. */
public interface GateRule {

    /** The stable name, such as {@code null-result}. */
    String key();

    /** The place among the gate's rules: the lower, the more telling. */
    int ordinal();

    /** What golden rows do that break it, as in "3 golden rows <i>give another result</i>". Holds no value. */
    String goldenPhrase();

    /** What to do instead; empty when the finding says it. */
    String advice();
}
