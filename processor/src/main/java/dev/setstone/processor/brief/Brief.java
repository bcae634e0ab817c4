package dev.setstone.processor.brief;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.spec.Spec;
import java.util.List;
import java.util.Optional;

/**
 * All that generation depends on: the spec and the contract, with every example typed.
 *
 * @param spec what is wanted
 * @param contract the types
 * @param steps the steps in the interface's order
 */
public record Brief(Spec spec, Contract contract, List<StepBrief> steps) {

    public Brief {
        steps = List.copyOf(steps);
    }

    /** The workflow's name. */
    public String name() {
        return spec.name().value();
    }

    /** The step of that name, if there is one. */
    public Optional<StepBrief> step(String stepName) {
        return steps.stream()
                .filter(step -> step.signature().name().equals(stepName))
                .findFirst();
    }
}
