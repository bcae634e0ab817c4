package dev.setstone.processor.brief;

import dev.setstone.processor.brief.Case.Expectation;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import dev.setstone.processor.spec.ExampleSpec;
import dev.setstone.processor.spec.Node;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types one example or golden row of a step. */
final class CaseReader {

    private final StepSignature step;
    private final Members members;
    private final ValueReader values;
    private final Diagnostics problems;

    CaseReader(StepSignature step, Members members, ValueReader values, Diagnostics problems) {
        this.step = step;
        this.members = members;
        this.values = values;
        this.problems = problems;
    }

    /**
     * The case, or nothing when problems were added.
     *
     * @param number its name when it has none of its own, such as {@code example 3}
     */
    Optional<Case> read(ExampleSpec example, String number) {
        boolean known = reportUnknown(example.given());
        PortScripts scripts = new PortScripts(step, members, values, problems);
        known &= scripts.read(example);
        List<Value> arguments = new ArrayList<>();
        for (Parameter parameter : step.parameters()) {
            Optional<PortType> port = members.port(parameter.type());
            if (port.isPresent()) {
                arguments.add(scripts.of(parameter, port.get()));
                continue;
            }
            RecordReader.find(example.given(), parameter.name())
                    .map(entry -> values.read(entry.value(), parameter.type(), "given." + parameter.name()))
                    .orElseGet(() -> missing(example, parameter))
                    .ifPresent(arguments::add);
        }
        Optional<Expectation> expectation = expectation(example);
        boolean complete = known && arguments.size() == step.parameters().size();
        return expectation
                .filter(each -> complete)
                .map(each -> new Case(example.name().orElse(number), arguments, each, example.rule(), example.at()));
    }

    private boolean reportUnknown(Node.Mapping given) {
        List<String> names = step.parameters().stream()
                .filter(parameter -> members.port(parameter.type()).isEmpty())
                .map(Parameter::name)
                .toList();
        boolean known = true;
        for (Node.Entry entry : given.entries()) {
            String key = entry.key().value();
            if (!names.contains(key)) {
                problems.add(Problem.UNKNOWN_PARAMETER, entry.key().at(), step.name(), key, Suggestion.of(key, names));
                known = false;
            }
        }
        return known;
    }

    private Optional<Value> missing(ExampleSpec example, Parameter parameter) {
        if (ValueReader.mayBeMissing(parameter.type())) {
            return Optional.of(new Value.Nothing());
        }
        problems.add(Problem.MISSING_PARAMETER, example.given().at(), parameter.name(), step.name());
        return Optional.empty();
    }

    private Optional<Expectation> expectation(ExampleSpec example) {
        if (example.expect().isPresent() == example.fails().isPresent()) {
            problems.add(
                    Problem.EXPECT_OR_FAILS, example.at(), example.expect().isPresent() ? "both" : "neither of them");
            return Optional.empty();
        }
        if (example.fails().isPresent()) {
            return failure(example.fails().get());
        }
        return example.expect()
                .flatMap(node -> values.read(node, step.result(), "expect"))
                .map(Expectation.Returns::new);
    }

    private Optional<Expectation> failure(Located<String> name) {
        List<String> meant = step.thrown().stream()
                .filter(exception -> exception.equals(name.value()) || exception.endsWith("." + name.value()))
                .toList();
        if (meant.size() == 1) {
            return Optional.of(new Expectation.Fails(meant.get(0)));
        }
        List<String> choices = meant.isEmpty()
                ? step.thrown().stream()
                        .map(exception -> exception.substring(exception.lastIndexOf('.') + 1))
                        .toList()
                : meant;
        problems.add(
                Problem.UNDECLARED_FAILURE,
                name.at(),
                name.value(),
                step.name(),
                choices.isEmpty()
                        ? "It declares none; add a throws clause to the method."
                        : Suggestion.of(name.value(), choices));
        return Optional.empty();
    }
}
