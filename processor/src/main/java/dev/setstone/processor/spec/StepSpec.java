package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Located;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the user wants of a step.
 *
 * @param name the step's name, which is the method's
 * @param template the shape of its logic
 * @param description what it is for, if said
 * @param rules its rules in their order
 * @param examples what the model sees and every candidate must reproduce
 * @param golden rows that judge and are never shown to a model; empty when there is no golden file
 * @param answers questions of a model, answered
 * @param tolerance by how much numbers may differ; empty means not at all, scale included
 * @param threshold the share of golden rows that must be right, from 0 to 1; empty means all
 */
public record StepSpec(
        Located<String> name,
        Located<Template> template,
        Optional<Located<String>> description,
        List<Located<String>> rules,
        List<ExampleSpec> examples,
        List<ExampleSpec> golden,
        List<AnswerSpec> answers,
        Optional<Located<BigDecimal>> tolerance,
        Optional<Located<BigDecimal>> threshold) {

    public StepSpec {
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
        golden = List.copyOf(golden);
        answers = List.copyOf(answers);
    }
}
