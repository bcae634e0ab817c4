package dev.setstone.processor.gate.input;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.value.PortScript;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Examples with every text, number and date passed through a function. Names of constants stay: code has to name them. */
final class ConcealedValues {

    private final Members members;
    private final UnaryOperator<String> conceal;

    ConcealedValues(Contract contract, UnaryOperator<String> conceal) {
        this.members = new Members(contract);
        this.conceal = conceal;
    }

    Case of(StepSignature step, Case example) {
        List<Value> arguments = new ArrayList<>();
        for (int i = 0; i < example.arguments().size(); i++) {
            arguments.add(
                    of(example.arguments().get(i), step.parameters().get(i).type()));
        }
        Case.Expectation expectation = example.expectation();
        if (expectation instanceof Case.Expectation.Returns returns) {
            expectation = new Case.Expectation.Returns(of(returns.value(), step.result()));
        }
        return new Case(conceal.apply(example.name()), arguments, expectation, example.rule(), example.at());
    }

    private Value of(Value value, TypeUse use) {
        if (use instanceof TypeUse.Scalar scalar) {
            return scalar(value, scalar.kind());
        } else if (use instanceof TypeUse.Container container) {
            return container(value, container);
        } else if (value instanceof Value.Fields fields && use instanceof TypeUse.Declared declared) {
            return fields(fields, declared);
        }
        return value;
    }

    private PortScript script(PortScript script, PortType port) {
        List<PortScript.Call> calls = new ArrayList<>();
        for (PortScript.Call call : script.calls()) {
            PortMethod method = port.method(call.method()).orElseThrow();
            List<Optional<Value>> arguments = new ArrayList<>();
            for (int i = 0; i < call.arguments().size(); i++) {
                TypeUse type = method.parameters().get(i).type();
                arguments.add(call.arguments().get(i).map(argument -> of(argument, type)));
            }
            PortScript.Outcome outcome = call.outcome();
            if (outcome instanceof PortScript.Outcome.Answer answer
                    && method.result().isPresent()) {
                outcome = new PortScript.Outcome.Answer(
                        of(answer.value(), method.result().get()));
            }
            calls.add(new PortScript.Call(call.method(), arguments, outcome));
        }
        return new PortScript(script.port(), calls, script.ordered(), script.others());
    }

    private Value scalar(Value value, ScalarKind kind) {
        if (value instanceof Value.Text text && kind != ScalarKind.CHAR && kind != ScalarKind.BOXED_CHAR) {
            return new Value.Text(conceal.apply(text.value()));
        } else if (value instanceof Value.Num number) {
            return new Value.Num(conceal.apply(number.text()));
        }
        return value;
    }

    private Value container(Value value, TypeUse.Container use) {
        TypeUse first = use.arguments().get(0);
        if (use.kind() == ContainerKind.OPTIONAL) {
            return of(value, first);
        } else if (value instanceof Value.Items items) {
            return new Value.Items(
                    items.items().stream().map(item -> of(item, first)).toList());
        } else if (value instanceof Value.Bag bag) {
            Set<Value> all = new LinkedHashSet<>();
            bag.items().forEach(item -> all.add(of(item, first)));
            return new Value.Bag(all);
        } else if (value instanceof Value.Entries entries) {
            Map<Value, Value> all = new LinkedHashMap<>();
            entries.entries()
                    .forEach((key, item) ->
                            all.put(of(key, first), of(item, use.arguments().get(1))));
            return new Value.Entries(all);
        }
        return value;
    }

    private Value fields(Value.Fields fields, TypeUse.Declared use) {
        Optional<PortType> port = members.port(use);
        if (port.isPresent()) {
            return script(PortScript.of(fields), port.get()).toValue();
        }
        TypeUse.Declared self = members.cases(use).stream()
                .filter(each -> members.declaration(each).binaryName().equals(fields.type()))
                .findFirst()
                .orElse(use);
        Map<String, Value> all = new LinkedHashMap<>(fields.fields());
        if (members.declaration(self) instanceof TypeDeclaration.RecordType) {
            for (Component component : members.components(self)) {
                all.computeIfPresent(component.name(), (name, value) -> of(value, component.type()));
            }
        }
        return new Value.Fields(fields.type(), all);
    }
}
