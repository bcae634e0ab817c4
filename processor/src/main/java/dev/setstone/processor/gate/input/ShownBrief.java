package dev.setstone.processor.gate.input;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.spec.AnswerSpec;
import dev.setstone.processor.spec.Spec;
import dev.setstone.processor.spec.StepSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A brief as a model may see it: every text of the user's passed through a function, and no golden row. */
final class ShownBrief {

    private final UnaryOperator<String> conceal;

    ShownBrief(UnaryOperator<String> conceal) {
        this.conceal = conceal;
    }

    Brief of(Brief brief) {
        Spec spec = brief.spec();
        ConcealedValues values = new ConcealedValues(brief.contract(), conceal);
        List<StepBrief> steps =
                brief.steps().stream().map(step -> step(step, values)).toList();
        Spec shown = new Spec(
                spec.name(),
                text(spec.description()),
                spec.compliance(),
                spec.modules(),
                steps.stream().map(StepBrief::spec).toList(),
                List.of(),
                spec.at());
        return new Brief(shown, brief.contract(), steps);
    }

    private StepBrief step(StepBrief step, ConcealedValues values) {
        StepSpec spec = step.spec();
        StepSpec shown = new StepSpec(
                spec.name(),
                spec.template(),
                text(spec.description()),
                spec.rules().stream().map(this::text).toList(),
                List.of(),
                List.of(),
                spec.answers().stream()
                        .map(answer -> new AnswerSpec(
                                conceal.apply(answer.question()), conceal.apply(answer.answer()), answer.at()))
                        .toList(),
                spec.tolerance(),
                spec.threshold());
        List<Case> examples = new ArrayList<>();
        for (Case example : step.examples()) {
            examples.add(values.of(step.signature(), example));
        }
        return new StepBrief(step.signature(), shown, examples, List.of(), step.properties());
    }

    private Optional<Located<String>> text(Optional<Located<String>> text) {
        return text.map(this::text);
    }

    private Located<String> text(Located<String> text) {
        return new Located<>(conceal.apply(text.value()), text.at());
    }
}
