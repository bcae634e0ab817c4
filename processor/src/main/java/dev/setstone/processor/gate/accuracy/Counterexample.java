package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Property;
import dev.setstone.processor.gate.execution.Executed;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.RunRequest;
import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.Runner;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for the simplest input on which a property does not hold. It descends from a generated input, so nothing of a golden row
 * can be in it.
 */
final class Counterexample {

    private final Runner runner;
    private final Contract contract;
    private final Compilation program;

    Counterexample(Runner runner, Executed executed) {
        this.runner = runner;
        this.contract = executed.wellFormed().cleared().candidate().brief().contract();
        this.program = executed.wellFormed().cleared().compilation();
    }

    /**
     * The simplest one found.
     *
     * @param property as {@link RunResult.Returned#brokenProperties()} names it
     * @param found an input on which it does not hold
     */
    GeneratedRun simplest(StepBrief step, String property, GeneratedRun found) throws SandboxException {
        return new SimplestInput(step.signature(), contract).from(found, inputs -> {
            List<RunResult> results = run(step, inputs);
            Optional<GeneratedRun> first = IntStream.range(0, results.size())
                    .filter(i -> results.get(i) instanceof RunResult.Returned returned
                            && returned.brokenProperties().contains(property))
                    .mapToObj(i -> new GeneratedRun(inputs.get(i), results.get(i)))
                    .findFirst();
            return new SimplestInput.Outcome(first, SimplestInput.lost(results));
        });
    }

    private List<RunResult> run(StepBrief step, List<List<Value>> inputs) throws SandboxException {
        return runner.run(new RunRequest(
                program,
                contract.qualified(contract.logicName()),
                contract.binaryName(),
                step.signature().name(),
                step.properties().stream().map(Property::method).toList(),
                inputs,
                World.PLAIN));
    }
}
