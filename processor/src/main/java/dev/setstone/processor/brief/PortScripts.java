package dev.setstone.processor.brief;

import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import dev.setstone.processor.spec.CallSpec;
import dev.setstone.processor.spec.ExampleSpec;
import dev.setstone.processor.spec.Node;
import dev.setstone.processor.value.PortScript;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Types the calls that one example expects, and makes of them the arguments that stand for the step's ports. */
final class PortScripts {

    private final StepSignature step;
    private final Members members;
    private final ValueReader values;
    private final Diagnostics problems;
    private final Map<String, List<PortScript.Call>> calls = new LinkedHashMap<>();
    private boolean ordered;

    PortScripts(StepSignature step, Members members, ValueReader values, Diagnostics problems) {
        this.step = step;
        this.members = members;
        this.values = values;
        this.problems = problems;
    }

    /** Reads all calls; false when problems were added. */
    boolean read(ExampleSpec example) {
        ordered = example.callsOrdered();
        int before = problems.found().size();
        example.calls().forEach(this::read);
        return problems.found().size() == before;
    }

    /** The script of a port. */
    Value of(Parameter parameter, PortType port) {
        List<PortScript.Call> own = calls.getOrDefault(parameter.name(), List.of());
        return new PortScript(port.binaryName(), own, ordered, new TreeMap<>()).toValue();
    }

    private void read(CallSpec call) {
        String name = call.call().value();
        for (Parameter parameter : step.parameters()) {
            Optional<PortMethod> method = members.port(parameter.type())
                    .flatMap(port -> port.methods().stream()
                            .filter(each -> name.equals(parameter.name() + "." + each.name()))
                            .findFirst());
            if (method.isPresent()) {
                read(call, method.get())
                        .ifPresent(found -> calls.computeIfAbsent(parameter.name(), any -> new ArrayList<>())
                                .add(found));
                return;
            }
        }
        problems.add(Problem.UNKNOWN_CALL, call.call().at(), name, step.name(), Suggestion.of(name, names()));
    }

    private List<String> names() {
        return step.parameters().stream()
                .flatMap(parameter -> members.port(parameter.type()).stream()
                        .flatMap(port -> port.methods().stream().map(method -> parameter.name() + "." + method.name())))
                .toList();
    }

    private Optional<PortScript.Call> read(CallSpec call, PortMethod method) {
        List<String> known = method.parameters().stream().map(Parameter::name).toList();
        for (Node.Entry entry : call.with().entries()) {
            String key = entry.key().value();
            if (!known.contains(key)) {
                String words = call.call().value();
                problems.add(Problem.UNKNOWN_CALL_ARGUMENT, entry.key().at(), words, key, Suggestion.of(key, known));
            }
        }
        List<Optional<Value>> arguments = new ArrayList<>();
        for (Parameter parameter : method.parameters()) {
            Optional<Node.Entry> entry = RecordReader.find(call.with(), parameter.name());
            arguments.add(
                    entry.flatMap(found -> values.read(found.value(), parameter.type(), "with." + parameter.name())));
        }
        return outcome(call, method).map(outcome -> new PortScript.Call(method.name(), arguments, outcome));
    }

    private Optional<PortScript.Outcome> outcome(CallSpec call, PortMethod method) {
        boolean answers = call.answers().isPresent();
        if (call.fails().isPresent()) {
            return answers
                    ? misfit(call, "has both \"answers\" and \"fails\"; keep one")
                    : Optional.of(
                            new PortScript.Outcome.Failure(call.fails().get().value()));
        }
        if (method.result().isEmpty()) {
            return answers
                    ? misfit(call, "has \"answers\", but its method returns nothing; remove it")
                    : Optional.of(new PortScript.Outcome.Answer(new Value.Nothing()));
        }
        if (!answers) {
            return misfit(
                    call,
                    "says neither what it \"answers\" nor how it \"fails\"; add one of them, as "
                            + method.result().get().source() + " or as the code of a PortException");
        }
        return values.read(call.answers().get(), method.result().get(), "answers")
                .map(PortScript.Outcome.Answer::new);
    }

    private Optional<PortScript.Outcome> misfit(CallSpec call, String what) {
        problems.add(Problem.CALL_OUTCOME, call.at(), call.call().value(), what);
        return Optional.empty();
    }
}
