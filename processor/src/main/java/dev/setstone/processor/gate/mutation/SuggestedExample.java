package dev.setstone.processor.gate.mutation;

import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.brief.ValueText;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.gate.execution.DeclaredExceptions;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.List;

/** An example as it would stand in a spec. */
final class SuggestedExample {

    private final ValueText values;
    private final Members members;

    SuggestedExample(Contract contract) {
        this.values = new ValueText(contract);
        this.members = new Members(contract);
    }

    /** A line of YAML, an item of {@code examples}: compilers indent what they print, so that several lines would not fit. */
    String of(StepBrief step, List<Value> arguments, RunResult answer) {
        List<Parameter> parameters = step.signature().parameters();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (members.port(parameter.type()).isEmpty()) {
                given.add(parameter.name() + ": " + values.of(arguments.get(i), parameter.type()));
            }
        }
        return "- {given: {" + String.join(", ", given) + "}, " + outcome(step, answer) + "}";
    }

    private String outcome(StepBrief step, RunResult answer) {
        if (answer instanceof RunResult.Returned returned) {
            return "expect: " + values.of(returned.value(), step.signature().result());
        }
        RunResult.Threw threw = (RunResult.Threw) answer;
        String declared = step.signature().thrown().stream()
                .filter(name -> new DeclaredExceptions(List.of(name)).includes(threw))
                .findFirst()
                .orElse(threw.exception());
        return "fails: " + declared.substring(declared.lastIndexOf('.') + 1);
    }
}
