package dev.setstone.processor.gate.execution;

import java.util.Optional;

/**
 * One call that broke a rule. A call of a golden row is observed by {@link Hidden}, which has no place for a value: so what a
 * model gets to read can't hold one.
 */
public sealed interface Observation {

    /** The step's name. */
    String step();

    GateRule rule();

    /** What tells apart observations of the same rule: those with the same kind become one finding. */
    String kind();

    /** Where the call's arguments come from. */
    enum Source {
        EXAMPLE,
        /** A generated input that was made simpler until nothing could be left out. */
        SIMPLEST,
        GENERATED
    }

    /**
     * A call whose arguments the model may see.
     *
     * @param text what happened, with the arguments
     * @param line the line in the candidate, from 1; 0 when unknown
     */
    record Shown(String step, GateRule rule, String kind, Source source, String text, int line)
            implements Observation {}

    /**
     * A call of a golden row.
     *
     * @param kind a name from the user's sources, such as a property's; never anything that a call gave
     * @param exercises the number of the spec's rule that the row exercises, from 1, if said
     */
    record Hidden(String step, GateRule rule, String kind, Optional<Integer> exercises) implements Observation {}
}
