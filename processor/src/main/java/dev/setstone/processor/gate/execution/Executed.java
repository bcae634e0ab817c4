package dev.setstone.processor.gate.execution;

import dev.setstone.processor.gate.syntax.WellFormed;
import dev.setstone.processor.sandbox.RunResult;
import java.util.List;
import java.util.Map;

/** Proof that a candidate has passed the gates up to execution, with what it returned; only the execution gate can make one. */
public final class Executed {

    private final WellFormed wellFormed;
    private final Map<String, StepRuns> runs;

    Executed(WellFormed wellFormed, Map<String, StepRuns> runs) {
        this.wellFormed = wellFormed;
        this.runs = Map.copyOf(runs);
    }

    public WellFormed wellFormed() {
        return wellFormed;
    }

    /** What the calls of each step gave, by the step's name. */
    public Map<String, StepRuns> runs() {
        return runs;
    }

    /**
     * The calls of one step.
     *
     * @param examples a result for each example of the brief, in its order
     * @param golden a result for each golden row, in its order
     * @param generated generated inputs and their results
     */
    public record StepRuns(List<RunResult> examples, List<RunResult> golden, List<GeneratedRun> generated) {
        public StepRuns {
            examples = List.copyOf(examples);
            golden = List.copyOf(golden);
            generated = List.copyOf(generated);
        }
    }

    public record GeneratedRun(List<dev.setstone.processor.value.Value> arguments, RunResult result) {}
}
