package dev.setstone.processor.cli;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.ValueText;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import java.util.ArrayList;
import java.util.List;

/** Examples of a step on one line each. */
final class ExampleText {

    private final ValueText values;
    private final StepSignature step;

    ExampleText(Contract contract, StepSignature step) {
        this.values = new ValueText(contract);
        this.step = step;
    }

    String of(Case example) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < example.arguments().size(); i++) {
            Parameter parameter = step.parameters().get(i);
            given.add(parameter.name() + " = " + values.of(example.arguments().get(i), parameter.type()));
        }
        String result = example.expectation() instanceof Case.Expectation.Returns returns
                ? values.of(returns.value(), step.result())
                : "fails: " + ((Case.Expectation.Fails) example.expectation()).exception();
        return example.name() + ": " + String.join("; ", given) + " -> " + result;
    }
}
