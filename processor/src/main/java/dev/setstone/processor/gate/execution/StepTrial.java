package dev.setstone.processor.gate.execution;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Property;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.RunRequest;
import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.Runner;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one step on all its inputs, in both worlds. Golden rows come last in each run, so that nothing of them could be left
 * over for a call whose outcome is shown.
 */
final class StepTrial {

    /** A quarter of the generated inputs runs a second time, in the other world. */
    private static final int SHARE = 4;

    private final Runner runner;
    private final Contract contract;
    private final Compilation program;

    StepTrial(Runner runner, Contract contract, Compilation program) {
        this.runner = runner;
        this.contract = contract;
        this.program = program;
    }

    /** What a step did in both worlds; the strange one is empty when the plain one took the child down. */
    record Runs(StepBrief step, List<List<Value>> generated, WorldRuns plain, WorldRuns strange) {}

    /**
     * Results in one world.
     *
     * @param examples a result for each example
     * @param generated a result for each generated input that was run in this world, in their order
     * @param repeated the examples once more, after everything else that is shown
     * @param golden a result for each golden row
     */
    record WorldRuns(
            List<RunResult> examples, List<RunResult> generated, List<RunResult> repeated, List<RunResult> golden) {}

    /** The positions of the generated inputs that run in the strange world too. */
    static boolean isShared(int index) {
        return index % SHARE == 0;
    }

    Runs run(StepBrief step, List<List<Value>> generated) throws SandboxException {
        WorldRuns plain = run(step, generated, World.PLAIN);
        if (plain.examples().stream().anyMatch(StepTrial::down)
                || plain.generated().stream().anyMatch(StepTrial::down)
                || plain.golden().stream().anyMatch(StepTrial::down)) {
            WorldRuns none = new WorldRuns(List.of(), List.of(), List.of(), List.of());
            return new Runs(step, generated, plain, none);
        }
        List<List<Value>> shared = new ArrayList<>();
        for (int i = 0; i < generated.size(); i++) {
            if (isShared(i)) {
                shared.add(generated.get(i));
            }
        }
        return new Runs(step, generated, plain, run(step, shared, World.STRANGE));
    }

    private static boolean down(RunResult result) {
        return result instanceof RunResult.Stopped || result instanceof RunResult.NotRun;
    }

    private WorldRuns run(StepBrief step, List<List<Value>> generated, World world) throws SandboxException {
        List<List<Value>> examples = arguments(step.examples());
        List<List<Value>> golden = arguments(step.golden());
        List<List<Value>> all = new ArrayList<>(examples);
        all.addAll(generated);
        all.addAll(examples);
        all.addAll(golden);
        List<RunResult> results = runner.run(new RunRequest(
                program,
                contract.qualified(contract.logicName()),
                contract.binaryName(),
                step.signature().name(),
                step.properties().stream().map(Property::method).toList(),
                all,
                world));
        if (results.size() != all.size()) {
            throw new SandboxException("the child answered " + results.size() + " of " + all.size()
                    + " calls of step \"" + step.signature().name() + "\"");
        }
        int afterGenerated = examples.size() + generated.size();
        int afterRepeated = afterGenerated + examples.size();
        return new WorldRuns(
                results.subList(0, examples.size()),
                results.subList(examples.size(), afterGenerated),
                results.subList(afterGenerated, afterRepeated),
                results.subList(afterRepeated, results.size()));
    }

    private static List<List<Value>> arguments(List<Case> cases) {
        return cases.stream().map(Case::arguments).toList();
    }
}
