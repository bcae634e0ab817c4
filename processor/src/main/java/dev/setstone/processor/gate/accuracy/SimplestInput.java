package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.brief.Shrinker;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.value.Value;
import java.util.List;
import java.util.Optional;

/** Goes from an input that shows something to simpler and simpler ones that still show it. */
public final class SimplestInput {

    /** A bound on the requests to a child, each of at most 200 calls. */
    private static final int ROUNDS = 40;

    private final Shrinker shrinker;

    public SimplestInput(StepSignature step, Contract contract) {
        this.shrinker = new Shrinker(step, contract);
    }

    /** Tries inputs. */
    @FunctionalInterface
    public interface Trial {

        /**
         * What came of them.
         *
         * @param inputs at least one
         */
        Outcome of(List<List<Value>> inputs) throws SandboxException;
    }

    /**
     * What came of inputs.
     *
     * @param first the first of them that still shows it
     * @param lost whether a child was lost over them: then what is known must do
     */
    public record Outcome(Optional<GeneratedRun> first, boolean lost) {}

    /** The simplest input that was found, or the one that it began with. */
    public GeneratedRun from(GeneratedRun start, Trial trial) throws SandboxException {
        GeneratedRun current = start;
        for (int round = 0; round < ROUNDS; round++) {
            List<List<Value>> simpler = shrinker.simpler(current.arguments());
            if (simpler.isEmpty()) {
                return current;
            }
            Outcome outcome = trial.of(simpler);
            if (outcome.first().isEmpty() || outcome.lost()) {
                return outcome.first().orElse(current);
            }
            current = outcome.first().get();
        }
        return current;
    }

    /** Whether one of the calls took its child down. */
    public static boolean lost(List<RunResult> results) {
        return results.stream()
                .anyMatch(result -> result instanceof RunResult.Stopped || result instanceof RunResult.NotRun);
    }
}
