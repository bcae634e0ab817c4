package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.Case.Expectation;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.gate.execution.CallText;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.gate.execution.Executed.StepRuns;
import dev.setstone.processor.gate.execution.GateRule;
import dev.setstone.processor.gate.execution.Observation;
import dev.setstone.processor.gate.execution.Observation.Hidden;
import dev.setstone.processor.gate.execution.Observation.Shown;
import dev.setstone.processor.gate.execution.Observation.Source;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of one step: its brief, and what its calls came to. */
record Evidence(StepBrief step, StepRuns runs) {

    /** The same without what golden rows came to: where enough of them are right, the wrong ones are forgiven. */
    Evidence withoutGoldenRuns() {
        return new Evidence(step, new StepRuns(runs.examples(), List.of(), runs.generated()));
    }

    /** What all cases expect to be returned, golden rows included; never to be shown. */
    List<Value> expectedResults() {
        return Stream.concat(step.examples().stream(), step.golden().stream())
                .map(Case::expectation)
                .filter(Expectation.Returns.class::isInstance)
                .map(expectation -> ((Expectation.Returns) expectation).value())
                .toList();
    }

    /** What the spec says of the step in words. */
    String words() {
        List<String> words = new ArrayList<>();
        step.spec().description().map(Located::value).ifPresent(words::add);
        step.spec().rules().forEach(rule -> words.add(rule.value()));
        return words.stream().collect(Collectors.joining("\n"));
    }

    Observation ofExample(Case example, GateRule rule, String kind, String clause, int line) {
        String call = new CallText().call(step.signature(), example.arguments());
        return new Shown(
                step.signature().name(),
                rule,
                kind,
                Source.EXAMPLE,
                "example \"" + example.name() + "\": " + call + " " + clause,
                line);
    }

    Observation ofGolden(Case row, GateRule rule, String kind) {
        return new Hidden(step.signature().name(), rule, kind, row.rule());
    }

    Observation ofGenerated(GeneratedRun run, GateRule rule, String kind, String clause, int line) {
        String call = new CallText().call(step.signature(), run.arguments());
        return new Shown(
                step.signature().name(), rule, kind, Source.GENERATED, "generated input: " + call + " " + clause, line);
    }

    /** A generated input made as simple as it can be and still break the rule. */
    Observation ofSimplest(GeneratedRun run, GateRule rule, String kind, String clause) {
        String call = new CallText().call(step.signature(), run.arguments());
        return new Shown(
                step.signature().name(), rule, kind, Source.SIMPLEST, "simplest input: " + call + " " + clause, 0);
    }
}
