package dev.setstone.processor.gate.execution;

import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.value.Value;
import java.util.List;

/** Where generated inputs come from. The same arguments must always give the same inputs, on any machine. */
@FunctionalInterface
public interface Inputs {

    /**
     * Lists of arguments that fit the step's parameters.
     *
     * @param step the step, without its golden rows: nothing of them may come back in an input, since inputs are shown
     * @param count how many to make at most
     */
    List<List<Value>> generate(StepBrief step, Contract contract, long seed, int count);
}
