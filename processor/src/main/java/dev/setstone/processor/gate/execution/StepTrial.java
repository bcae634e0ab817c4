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
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Runs one step on all its inputs, in all worlds. Golden rows come last in each run, so that nothing of them could be left
 * over for a call whose outcome is shown.
 */
final class StepTrial {

    /** A quarter of the generated inputs runs again, in each of the other worlds. */
    private static final int SHARE = 4;

    private final Runner runner;
    private final Contract contract;
    private final Compilation program;

    StepTrial(Runner runner, Contract contract, Compilation program) {
        this.runner = runner;
        this.contract = contract;
        this.program = program;
    }

    /** What a step did in all worlds; there are no other ones when the plain one took the child down. */
    record Runs(StepBrief step, List<List<Value>> generated, WorldRuns plain, List<Elsewhere> others) {}

    /**
     * What a step did in another world.
     *
     * @param positions of each generated input that ran there, its place among all generated ones
     */
    record Elsewhere(World world, List<Integer> positions, WorldRuns runs) {

        /** The result of a generated input, if it ran there. */
        Optional<RunResult> generated(int position) {
            int index = positions.indexOf(position);
            return index < 0 ? Optional.empty() : Optional.of(runs.generated().get(index));
        }
    }

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

    Runs run(StepBrief step, List<List<Value>> generated) throws SandboxException {
        WorldRuns plain = run(step, generated, World.PLAIN);
        if (plain.examples().stream().anyMatch(StepTrial::down)
                || plain.generated().stream().anyMatch(StepTrial::down)
                || plain.golden().stream().anyMatch(StepTrial::down)) {
            return new Runs(step, generated, plain, List.of());
        }
        List<Elsewhere> others = new ArrayList<>();
        if (UnorderedInputs.hasAny(step, generated)) {
            others.add(elsewhere(step, generated, World.REVERSED, UnorderedInputs.positions(generated)));
        }
        List<Integer> shared = IntStream.range(0, generated.size())
                .filter(i -> i % SHARE == 0)
                .boxed()
                .toList();
        others.add(elsewhere(step, generated, World.STRANGE, shared));
        others.add(elsewhere(step, generated, World.FAR, shared));
        return new Runs(step, generated, plain, List.copyOf(others));
    }

    private Elsewhere elsewhere(StepBrief step, List<List<Value>> generated, World world, List<Integer> positions)
            throws SandboxException {
        List<List<Value>> chosen = positions.stream().map(generated::get).toList();
        return new Elsewhere(world, positions, run(step, chosen, world));
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
