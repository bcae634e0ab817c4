package dev.setstone.processor.gate.execution;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.gate.execution.Executed.StepRuns;
import dev.setstone.processor.gate.execution.StepTrial.Runs;
import dev.setstone.processor.gate.security.Cleared;
import dev.setstone.processor.gate.syntax.WellFormed;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.Runner;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.spec.StepSpec;
import dev.setstone.processor.value.Value;
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
 * The third gate: every step runs on its examples, its golden rows and on generated inputs, in bounds, in several worlds and
 * twice, and must do the same each time.
 */
public final class ExecutionGate {

    private static final int GENERATED = 200;

    private final Runner runner;
    private final Inputs inputs;

    public ExecutionGate(Runner runner, Inputs inputs) {
        this.runner = runner;
        this.inputs = inputs;
    }

    /**
     * Runs the candidate.
     *
     * @throws SandboxException when no child can be used, which says nothing about the candidate
     */
    public Outcome<Executed> judge(WellFormed wellFormed) throws SandboxException {
        Cleared cleared = wellFormed.cleared();
        Brief brief = cleared.candidate().brief();
        StepTrial trial = new StepTrial(runner, brief.contract(), cleared.compilation());
        List<Observation> observations = new ArrayList<>(new UnscriptedCalls(brief).observe(cleared.compilation()));
        Map<String, StepRuns> runs = new HashMap<>();
        Map<String, Integer> goldenRows = new HashMap<>();
        SortedMap<String, String> measures = new TreeMap<>();
        for (StepBrief step : brief.steps()) {
            Runs stepRuns = trial.run(step, generated(step, brief.contract()));
            observations.addAll(new StepObserver(step, brief.contract()).observe(stepRuns));
            runs.put(step.signature().name(), kept(stepRuns));
            goldenRows.put(step.signature().name(), step.golden().size());
            measure(stepRuns, measures);
        }
        List<Finding> findings = new FindingReport(GateName.EXECUTION).findings(observations, goldenRows);
        Verdict verdict = new Verdict(GateName.EXECUTION, findings, measures);
        return verdict.passed()
                ? new Outcome.Passed<>(new Executed(wellFormed, runs), verdict)
                : new Outcome.Refused<>(verdict);
    }

    private List<List<Value>> generated(StepBrief step, Contract contract) {
        return inputs.generate(shownPart(step), contract, seed(contract, step), GENERATED);
    }

    /** The step as a model knows it: inputs made from golden rows would bring them into findings. */
    private static StepBrief shownPart(StepBrief step) {
        StepSpec spec = step.spec();
        StepSpec shown = new StepSpec(
                spec.name(),
                spec.template(),
                spec.description(),
                spec.rules(),
                spec.examples(),
                List.of(),
                spec.answers(),
                spec.tolerance(),
                spec.threshold());
        return new StepBrief(step.signature(), shown, step.examples(), List.of(), step.properties());
    }

    /** A number that the step's name decides: the same on every machine, and unlike that of another step. */
    private static long seed(Contract contract, StepBrief step) {
        String name = contract.interfaceName() + "#" + step.signature().name();
        long seed = 1125899906842597L;
        for (int i = 0; i < name.length(); i++) {
            seed = 31 * seed + name.charAt(i);
        }
        return seed;
    }

    private static StepRuns kept(Runs runs) {
        List<GeneratedRun> generated = new ArrayList<>();
        for (int i = 0; i < runs.generated().size(); i++) {
            generated.add(new GeneratedRun(
                    runs.generated().get(i), runs.plain().generated().get(i)));
        }
        return new StepRuns(runs.plain().examples(), runs.plain().golden(), generated);
    }

    private static void measure(Runs runs, SortedMap<String, String> measures) {
        String step = runs.step().signature().name();
        long inapplicable = runs.plain().generated().stream()
                .filter(RunResult.Inapplicable.class::isInstance)
                .count();
        measures.put(step + ".examples", String.valueOf(runs.plain().examples().size()));
        measures.put(step + ".golden", String.valueOf(runs.plain().golden().size()));
        measures.put(step + ".generated", String.valueOf(runs.generated().size() - inapplicable));
        measures.put(step + ".generated-inapplicable", String.valueOf(inapplicable));
        int compared = runs.others().stream()
                .map(StepTrial.Elsewhere::runs)
                .mapToInt(other -> other.examples().size()
                        + other.golden().size()
                        + other.generated().size())
                .max()
                .orElse(0);
        measures.put(step + ".compared", String.valueOf(compared));
        measures.put(step + ".entropy", OutputEntropy.of(runs).text());
    }
}
