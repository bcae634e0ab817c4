package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.gate.execution.Executed;
import dev.setstone.processor.gate.execution.Executed.StepRuns;
import dev.setstone.processor.gate.execution.FindingReport;
import dev.setstone.processor.gate.execution.Observation;
import dev.setstone.processor.sandbox.Runner;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Outcome;
import dev.setstone.processor.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fourth gate: what the third one ran must agree with the examples, with enough of the golden rows, with the properties and
 * with what the step's template promises.
 */
public final class AccuracyGate {

    private final Runner runner;

    public AccuracyGate(Runner runner) {
        this.runner = runner;
    }

    /**
     * Judges what the candidate gave. Runs it only to make an input that breaks a property simpler.
     *
     * @throws SandboxException when no child can be used, which says nothing about the candidate
     */
    public Outcome<Accepted> judge(Executed executed) throws SandboxException {
        Brief brief = executed.wellFormed().cleared().candidate().brief();
        TemplateChecks templates = new TemplateChecks(brief.contract());
        List<Observation> observations = new ArrayList<>();
        SortedMap<String, String> measures = new TreeMap<>();
        Map<String, Integer> goldenRows = new HashMap<>();
        for (StepBrief step : brief.steps()) {
            Evidence evidence = new Evidence(step, runs(executed, step));
            StepAccuracy.Report report = new StepAccuracy(evidence, new Counterexample(runner, executed)).judge();
            observations.addAll(report.observations());
            observations.addAll(templates.observe(report.enoughGolden() ? evidence.withoutGoldenRuns() : evidence));
            measures.putAll(report.measures());
            goldenRows.put(step.signature().name(), step.golden().size());
        }
        List<Finding> findings = new FindingReport(GateName.ACCURACY).findings(observations, goldenRows);
        Verdict verdict = new Verdict(GateName.ACCURACY, findings, measures);
        return verdict.passed()
                ? new Outcome.Passed<>(new Accepted(executed), verdict)
                : new Outcome.Refused<>(verdict);
    }

    private static StepRuns runs(Executed executed, StepBrief step) {
        StepRuns runs = executed.runs().get(step.signature().name());
        if (runs == null) {
            throw new IllegalStateException("step was not executed");
        }
        return runs;
    }
}
