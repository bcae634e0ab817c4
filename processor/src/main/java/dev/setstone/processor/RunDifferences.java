package dev.setstone.processor;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.brief.ValueText;
import dev.setstone.processor.gate.accuracy.Accepted;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.gate.execution.Executed.StepRuns;
import dev.setstone.processor.sandbox.RunResult;
import java.util.ArrayList;
import java.util.List;

/** Where two accepted candidates for one brief do not agree, although both agree with everything that was said. */
final class RunDifferences {

    private final Brief brief;
    private final ValueText values;

    RunDifferences(Brief brief) {
        this.brief = brief;
        this.values = new ValueText(brief.contract());
    }

    /** A line for each generated input on which the results differ; the inputs are the same for both, being made from the brief. */
    List<String> between(Accepted one, Accepted other) {
        List<String> differences = new ArrayList<>();
        for (StepBrief step : brief.steps()) {
            List<GeneratedRun> before = runs(one, step);
            List<GeneratedRun> after = runs(other, step);
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                if (!before.get(i).result().equals(after.get(i).result())) {
                    differences.add(line(step, before.get(i), after.get(i)));
                }
            }
        }
        return differences;
    }

    private static List<GeneratedRun> runs(Accepted accepted, StepBrief step) {
        StepRuns runs = accepted.executed().runs().get(step.signature().name());
        return runs == null ? List.of() : runs.generated();
    }

    private String line(StepBrief step, GeneratedRun before, GeneratedRun after) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < before.arguments().size(); i++) {
            arguments.add(values.of(
                    before.arguments().get(i),
                    step.signature().parameters().get(i).type()));
        }
        return step.signature().name() + "(" + String.join(", ", arguments) + ") was " + text(step, before.result())
                + " and is now " + text(step, after.result());
    }

    private String text(StepBrief step, RunResult result) {
        if (result instanceof RunResult.Returned returned) {
            return values.of(returned.value(), step.signature().result());
        }
        return result instanceof RunResult.Threw threw ? "throws " + threw.exception() : "no result";
    }
}
