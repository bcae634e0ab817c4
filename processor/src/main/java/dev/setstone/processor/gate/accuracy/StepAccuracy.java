package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.gate.accuracy.CaseJudge.Mismatch;
import dev.setstone.processor.gate.execution.CallText;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.gate.execution.Observation;
import dev.setstone.processor.gate.execution.ValueComparison;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.sandbox.RunResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Judges one step: its examples, its golden rows against the threshold, and its properties on every result. */
final class StepAccuracy {

    private final Evidence evidence;
    private final StepBrief step;
    private final CaseJudge judge;
    private final CallText text = new CallText();
    private final List<Observation> observations = new ArrayList<>();
    private final SortedMap<String, String> measures = new TreeMap<>();

    StepAccuracy(Evidence evidence) {
        this.evidence = evidence;
        this.step = evidence.step();
        this.judge = new CaseJudge(new ValueComparison(step.spec().tolerance().map(Located::value)));
    }

    /**
     * What the step got wrong, and what was measured.
     *
     * @param enoughGolden whether the share of right golden rows reaches the threshold
     */
    record Report(List<Observation> observations, SortedMap<String, String> measures, boolean enoughGolden) {}

    Report judge() {
        examples();
        boolean enoughGolden = golden();
        generated();
        measure("properties", String.valueOf(step.properties().size()));
        return new Report(List.copyOf(observations), measures, enoughGolden);
    }

    private void examples() {
        int right = 0;
        for (int i = 0; i < step.examples().size(); i++) {
            Case example = step.examples().get(i);
            RunResult result = evidence.runs().examples().get(i);
            Optional<Mismatch> mismatch = judge.judge(example, result);
            right += mismatch.isEmpty() ? 1 : 0;
            // The example's name as the kind: each failed example tells something of its own.
            mismatch.ifPresent(found -> observations.add(evidence.ofExample(
                    example, AccuracyRule.EXAMPLE_FAILED, example.name(), found.clause(), found.line())));
            for (String property : broken(result)) {
                AccuracyRule rule = propertyRule(mismatch);
                observations.add(evidence.ofExample(example, rule, property, breaks(property, result), 0));
            }
        }
        measure("examples", right + "/" + step.examples().size());
    }

    private boolean golden() {
        int right = 0;
        List<Observation> wrong = new ArrayList<>();
        for (int i = 0; i < step.golden().size(); i++) {
            Case row = step.golden().get(i);
            RunResult result = evidence.runs().golden().get(i);
            Optional<Mismatch> mismatch = judge.judge(row, result);
            right += mismatch.isEmpty() ? 1 : 0;
            mismatch.ifPresent(found -> wrong.add(evidence.ofGolden(row, AccuracyRule.GOLDEN_FAILED, "")));
            broken(result)
                    .forEach(property ->
                            observations.add(evidence.ofGolden(row, propertyRule(mismatch), "property " + property)));
        }
        BigDecimal threshold = step.spec().threshold().map(Located::value).orElse(BigDecimal.ONE);
        BigDecimal needed = threshold.multiply(BigDecimal.valueOf(step.golden().size()));
        boolean enough = BigDecimal.valueOf(right).compareTo(needed) >= 0;
        if (!enough) {
            observations.addAll(wrong);
        }
        measure("golden", right + "/" + step.golden().size());
        return enough;
    }

    private void generated() {
        int judged = 0;
        for (GeneratedRun run : evidence.runs().generated()) {
            judged += run.result() instanceof RunResult.Inapplicable ? 0 : 1;
            for (String property : broken(run.result())) {
                observations.add(evidence.ofGenerated(
                        run, AccuracyRule.PROPERTY_BROKEN, property, breaks(property, run.result()), 0));
            }
        }
        measure("generated", String.valueOf(judged));
    }

    /** Where the result is the expected one, the property and the spec contradict each other, and no code can please both. */
    private static AccuracyRule propertyRule(Optional<Mismatch> mismatch) {
        return mismatch.isPresent() ? AccuracyRule.PROPERTY_BROKEN : AccuracyRule.PROPERTY_CONTRADICTED;
    }

    private static List<String> broken(RunResult result) {
        return result instanceof RunResult.Returned returned ? returned.brokenProperties() : List.of();
    }

    private String breaks(String property, RunResult result) {
        String given = result instanceof RunResult.Returned returned ? text.value(returned.value()) : "";
        return "gave " + given + ", which breaks the property " + property;
    }

    private void measure(String name, String value) {
        measures.put(step.signature().name() + "." + name, value);
    }
}
