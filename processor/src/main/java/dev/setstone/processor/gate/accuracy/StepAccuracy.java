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
import dev.setstone.processor.sandbox.SandboxException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Judges one step: its examples, its golden rows against the threshold, and its properties on every result. */
final class StepAccuracy {

    private final Evidence evidence;
    private final Counterexample counterexample;
    private final StepBrief step;
    private final CaseJudge judge;
    private final CallText text = new CallText();
    private final List<Observation> observations = new ArrayList<>();
    private final SortedMap<String, String> measures = new TreeMap<>();

    StepAccuracy(Evidence evidence, Counterexample counterexample) {
        this.evidence = evidence;
        this.counterexample = counterexample;
        this.step = evidence.step();
        this.judge = new CaseJudge(new ValueComparison(step.spec().tolerance().map(Located::value)));
    }

    /**
     * What the step got wrong, and what was measured.
     *
     * @param enoughGolden whether the share of right golden rows reaches the threshold
     */
    record Report(List<Observation> observations, SortedMap<String, String> measures, boolean enoughGolden) {}

    Report judge() throws SandboxException {
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

    private void generated() throws SandboxException {
        int judged = 0;
        Map<String, List<GeneratedRun>> breaking = new LinkedHashMap<>();
        for (GeneratedRun run : evidence.runs().generated()) {
            judged += run.result() instanceof RunResult.Inapplicable ? 0 : 1;
            for (String property : broken(run.result())) {
                breaking.computeIfAbsent(property, any -> new ArrayList<>()).add(run);
            }
        }
        for (Map.Entry<String, List<GeneratedRun>> entry : breaking.entrySet()) {
            counterexamples(entry.getKey(), entry.getValue());
        }
        measure("generated", String.valueOf(judged));
    }

    /** The runs that break a property, the clearest of them made as simple as it gets, unless an example is clear enough. */
    private void counterexamples(String property, List<GeneratedRun> runs) throws SandboxException {
        List<GeneratedRun> others = new ArrayList<>(runs);
        if (evidence.runs().examples().stream()
                .noneMatch(result -> broken(result).contains(property))) {
            GeneratedRun clearest = Collections.min(
                    runs,
                    Comparator.comparingInt((GeneratedRun run) -> call(run).length())
                            .thenComparing(this::call));
            GeneratedRun simplest = counterexample.simplest(step, property, clearest);
            others.remove(clearest);
            others.removeIf(run -> run.arguments().equals(simplest.arguments()));
            observations.add(evidence.ofSimplest(
                    simplest, AccuracyRule.PROPERTY_BROKEN, property, breaks(property, simplest.result())));
        }
        for (GeneratedRun run : others) {
            observations.add(evidence.ofGenerated(
                    run, AccuracyRule.PROPERTY_BROKEN, property, breaks(property, run.result()), 0));
        }
    }

    private String call(GeneratedRun run) {
        return text.call(step.signature(), run.arguments());
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
