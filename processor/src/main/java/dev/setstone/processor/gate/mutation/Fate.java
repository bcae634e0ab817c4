package dev.setstone.processor.gate.mutation;

import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.value.Value;
import java.util.List;

/** What became of the logic with one change. */
sealed interface Fate {

    /** An example gives another result, breaks a property or does not end. */
    record Noticed() implements Fate {}

    /** No example notices, but a generated input makes it break what the gates ask of every input, such as a property. */
    record Refused() implements Fate {}

    /** Nothing that was tried tells it from the logic: perhaps nothing can. */
    record Alike() implements Fate {}

    /** The changed class does not link, which says nothing. */
    record Unusable() implements Fate {}

    /**
     * No example notices and no gate would, although the results are others.
     *
     * @param step where they are
     * @param arguments the simplest input found on which they are
     * @param answer what the accepted logic makes of it
     * @param goldenRows how many golden rows notice
     */
    record Unnoticed(StepBrief step, List<Value> arguments, RunResult answer, int goldenRows) implements Fate {
        public Unnoticed {
            arguments = List.copyOf(arguments);
        }
    }
}
