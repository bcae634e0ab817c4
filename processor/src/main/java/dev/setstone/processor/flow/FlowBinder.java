package dev.setstone.processor.flow;

import dev.setstone.processor.contract.Composition;
import dev.setstone.processor.contract.Composition.FlowSignature;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.spec.FlowSpec;
import dev.setstone.processor.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds what is said about flows to the types: every name is looked up, every argument typed. */
public final class FlowBinder {

    /**
     * Binds the flows of a spec to their signatures.
     *
     * @throws ProblemException with everything in the flows that does not fit, at its place
     */
    public Flows bind(Spec spec, Composition composition) throws ProblemException {
        Diagnostics problems = new Diagnostics();
        List<Flow> flows = new ArrayList<>();
        for (FlowSignature signature : composition.flows()) {
            Optional<FlowSpec> described = spec.flows().stream()
                    .filter(flow -> flow.name().value().equals(signature.name()))
                    .findFirst();
            if (described.isEmpty()) {
                problems.add(Problem.FLOW_WITHOUT_SPEC, signature.at(), signature.name());
            } else {
                flows.add(flow(described.get(), signature, composition, problems));
            }
        }
        if (problems.hasErrors()) {
            throw new ProblemException(problems.found());
        }
        return new Flows(composition, flows);
    }

    private static Flow flow(FlowSpec spec, FlowSignature signature, Composition composition, Diagnostics problems) {
        Scope scope = new Scope();
        Stream.concat(signature.values().stream(), signature.held().stream())
                .forEach(parameter -> scope.add(new Variable(parameter.name(), parameter.type())));
        ExpressionBinder expressions =
                new ExpressionBinder(signature.name(), new Members(composition.contract()), problems);
        InvocationBinder invocations = new InvocationBinder(composition, signature, expressions, problems);
        List<Action> actions =
                new ActionBinder(signature.name(), expressions, invocations, problems).bind(spec.actions(), scope);
        Optional<Expression> result = spec.result()
                .flatMap(text -> expressions
                        .bind(text, scope)
                        .filter(value -> returns(signature, text, value, invocations, problems)));
        if (signature.result().isPresent() && spec.result().isEmpty()) {
            problems.add(Problem.MISSING_KEY, spec.at(), words(signature), "return");
        }
        return new Flow(signature, actions, result);
    }

    private static boolean returns(
            FlowSignature signature,
            Located<String> text,
            Expression value,
            InvocationBinder invocations,
            Diagnostics problems) {
        String words = "\"return\" of " + words(signature);
        if (signature.result().isEmpty()) {
            String found = "\"" + text.value() + "\"";
            problems.add(Problem.FLOW_TYPE, text.at(), words, "left out, since the method returns nothing", found);
            return false;
        }
        return invocations.hasType(words, signature.result().get(), text, value);
    }

    private static String words(FlowSignature signature) {
        return "flow \"" + signature.name() + "\"";
    }
}
