package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * What the user wants of a workflow, as written, whether in YAML, in annotations or in both.
 *
 * @param name the workflow's name, such as {@code prior-authorization}
 * @param description what it is for, if said
 * @param compliance names of compliance blocks, in the order of writing
 * @param modules names of the library's modules that generated code may call, in the order of writing
 * @param steps the steps described, in the order of the interface
 * @param flows the flows described, in the order of the interface; nothing of them concerns a model
 * @param at where the spec begins
 */
public record Spec(
        Located<String> name,
        Optional<Located<String>> description,
        List<Located<String>> compliance,
        List<Located<String>> modules,
        List<StepSpec> steps,
        List<FlowSpec> flows,
        Position at) {

    public Spec {
        compliance = List.copyOf(compliance);
        modules = List.copyOf(modules);
        steps = List.copyOf(steps);
        flows = List.copyOf(flows);
    }

    /** A spec that asks for no module and describes no flow. */
    public Spec(
            Located<String> name,
            Optional<Located<String>> description,
            List<Located<String>> compliance,
            List<StepSpec> steps,
            Position at) {
        this(name, description, compliance, List.of(), steps, List.of(), at);
    }

    /** The names of the modules, without their places. */
    public List<String> moduleNames() {
        return modules.stream().map(Located::value).toList();
    }

    /** The description of the step of that name, if there is one. */
    public Optional<StepSpec> step(String stepName) {
        return steps.stream()
                .filter(step -> step.name().value().equals(stepName))
                .findFirst();
    }
}
