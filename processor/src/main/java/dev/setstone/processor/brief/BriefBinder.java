package dev.setstone.processor.brief;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.problem.Suggestion;
import dev.setstone.processor.spec.ExampleSpec;
import dev.setstone.processor.spec.Spec;
import dev.setstone.processor.spec.StepSpec;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds what is wanted to the types: every example and golden row becomes typed data. */
public final class BriefBinder {

    /**
     * Binds a spec to its interface's contract.
     *
     * @throws ProblemException with everything in the spec that does not fit the contract, at its place
     */
    public Brief bind(Spec spec, Contract contract) throws ProblemException {
        Diagnostics problems = new Diagnostics();
        reportUnknownSteps(spec, contract, problems);
        List<StepBrief> steps = new ArrayList<>();
        for (StepSignature signature : contract.steps()) {
            Optional<StepSpec> wanted = spec.step(signature.name());
            if (wanted.isEmpty()) {
                problems.add(Problem.STEP_WITHOUT_SPEC, signature.at(), signature.name());
            } else {
                steps.add(bindStep(wanted.get(), signature, contract, problems));
            }
        }
        if (problems.hasErrors()) {
            throw new ProblemException(problems.found());
        }
        return new Brief(spec, contract, steps);
    }

    private static void reportUnknownSteps(Spec spec, Contract contract, Diagnostics problems) {
        List<String> names = contract.steps().stream().map(StepSignature::name).toList();
        spec.steps().stream()
                .map(StepSpec::name)
                .filter(name -> !names.contains(name.value()))
                .forEach(name -> problems.add(
                        Problem.UNKNOWN_STEP, name.at(), name.value(), Suggestion.of(name.value(), names)));
    }

    private static StepBrief bindStep(
            StepSpec wanted, StepSignature signature, Contract contract, Diagnostics problems) {
        problems.addAll(new TemplateRules(contract).check(wanted, signature));
        CaseReader reader =
                new CaseReader(signature, new Members(contract), new ValueReader(contract, problems), problems);
        List<Case> examples = cases(wanted.examples(), "example ", reader);
        List<Case> golden = cases(wanted.golden(), "golden row ", reader);
        reportContradictions(Stream.concat(examples.stream(), golden.stream()).toList(), problems);
        return new StepBrief(
                signature,
                wanted,
                examples,
                golden,
                contract.properties().stream()
                        .filter(property -> property.step().equals(signature.name()))
                        .toList());
    }

    private static List<Case> cases(List<ExampleSpec> specs, String noun, CaseReader reader) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            reader.read(specs.get(i), noun + (i + 1)).ifPresent(cases::add);
        }
        return cases;
    }

    private static void reportContradictions(List<Case> cases, Diagnostics problems) {
        Map<List<Value>, Case> first = new HashMap<>();
        for (Case each : cases) {
            Case earlier = first.putIfAbsent(each.arguments(), each);
            if (earlier != null && !earlier.expectation().equals(each.expectation())) {
                problems.add(Problem.CONTRADICTION, each.at(), place(earlier));
            }
        }
    }

    private static String place(Case other) {
        Position at = other.at();
        return at.text().isEmpty() ? "\"" + other.name() + "\"" : at.text() + " (" + other.name() + ")";
    }
}
