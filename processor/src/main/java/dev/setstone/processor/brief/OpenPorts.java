package dev.setstone.processor.brief;

import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.value.PortScript;
import dev.setstone.processor.value.PortScript.Outcome;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A step whose examples' ports answer any call: an input that is made of an example leads to calls that no example names. They get one
 * of the outcomes that some example names for the method, or one that its type allows.
 */
final class OpenPorts {

    private final StepBrief step;
    private final Members members;
    private final ValuePool pool;

    OpenPorts(StepBrief step, Members members, ValuePool pool) {
        this.step = step;
        this.members = members;
        this.pool = pool;
    }

    StepBrief opened() {
        List<Parameter> parameters = step.signature().parameters();
        List<Case> examples = step.examples();
        for (int i = 0; i < parameters.size(); i++) {
            Optional<PortType> port = members.port(parameters.get(i).type());
            if (port.isPresent()) {
                examples = opened(examples, i, port.get());
            }
        }
        return new StepBrief(step.signature(), step.spec(), examples, step.golden(), step.properties());
    }

    private List<Case> opened(List<Case> examples, int index, PortType port) {
        SortedMap<String, List<Outcome>> outcomes = pool.others(port);
        outcomes.replaceAll((method, made) -> {
            Set<Outcome> all = new LinkedHashSet<>(scripted(examples, index, method));
            all.addAll(made);
            return List.copyOf(all);
        });
        List<Case> opened = new ArrayList<>();
        for (Case example : examples) {
            List<Value> arguments = new ArrayList<>(example.arguments());
            arguments.set(
                    index, PortScript.of(arguments.get(index)).opened(outcomes).toValue());
            opened.add(new Case(example.name(), arguments, example.expectation(), example.rule(), example.at()));
        }
        return opened;
    }

    private static List<Outcome> scripted(List<Case> examples, int index, String method) {
        return examples.stream()
                .flatMap(example -> PortScript.of(example.arguments().get(index)).calls().stream())
                .filter(call -> call.method().equals(method))
                .map(PortScript.Call::outcome)
                .toList();
    }
}
