package dev.setstone.processor;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.brief.ValueText;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.gate.accuracy.Accepted;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.gate.execution.Executed.StepRuns;
import dev.setstone.processor.gate.execution.ValueComparison;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.sandbox.RunResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where two accepted candidates for one brief do not agree, although both agree with everything that was said. */
final class RunDifferences {

    private final Brief brief;
    private final ValueText values;

    RunDifferences(Brief brief) {
        this.brief = brief;
        this.values = new ValueText(brief.contract());
    }

    /**
     * What came of comparing two candidates.
     *
     * @param compared how many generated inputs both ran on
     * @param differences one for each on which they differ, the smallest input first
     */
    record Comparison(int compared, List<Difference> differences) {
        Comparison {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A generated input with what came of it.
     *
     * @param given the arguments by name, as a spec writes them
     * @param one what the one candidate does, as the keys {@code expect} or {@code fails} of a spec say it
     * @param other what the other one does
     */
    record Difference(String step, String given, String one, String other) {

        String call() {
            return step + "(" + given + ")";
        }
    }

    /** Compares them on the generated inputs, which are the same for both, being made from the brief. */
    Comparison between(Accepted one, Accepted other) {
        int compared = 0;
        List<Difference> differences = new ArrayList<>();
        for (StepBrief step : brief.steps()) {
            ValueComparison comparison =
                    new ValueComparison(step.spec().tolerance().map(Located::value));
            List<GeneratedRun> before = runs(one, step);
            List<GeneratedRun> after = runs(other, step);
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                RunResult first = before.get(i).result();
                RunResult second = after.get(i).result();
                compared += first instanceof RunResult.Inapplicable ? 0 : 1;
                if (!agree(comparison, first, second)) {
                    differences.add(new Difference(
                            step.signature().name(),
                            given(step, before.get(i).arguments()),
                            text(step, first),
                            text(step, second)));
                }
            }
        }
        differences.sort(Comparator.<Difference>comparingInt(
                        difference -> difference.given().length())
                .thenComparing(Difference::call));
        return new Comparison(compared, differences);
    }

    private static List<GeneratedRun> runs(Accepted accepted, StepBrief step) {
        StepRuns runs = accepted.executed().runs().get(step.signature().name());
        return runs == null ? List.of() : runs.generated();
    }

    /** By what a spec could say of them: two messages of one exception, or the lines that threw it, are no two readings. */
    private static boolean agree(ValueComparison comparison, RunResult one, RunResult other) {
        if (one instanceof RunResult.Returned first && other instanceof RunResult.Returned second) {
            return comparison.first(first.value(), second.value()).isEmpty();
        } else if (one instanceof RunResult.Threw first && other instanceof RunResult.Threw second) {
            return first.exception().equals(second.exception());
        }
        return one.equals(other);
    }

    private String given(StepBrief step, List<dev.setstone.processor.value.Value> arguments) {
        List<Parameter> parameters = step.signature().parameters();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Parameter parameter = parameters.get(i);
            parts.add(parameter.name() + ": " + values.of(arguments.get(i), parameter.type()));
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private String text(StepBrief step, RunResult result) {
        if (result instanceof RunResult.Returned returned) {
            return "expect: " + values.of(returned.value(), step.signature().result());
        } else if (result instanceof RunResult.Threw threw) {
            String name = threw.exception();
            return "fails: " + name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        }
        return "no result";
    }
}
