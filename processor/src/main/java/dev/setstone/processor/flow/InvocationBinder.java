package dev.setstone.processor.flow;

import dev.setstone.processor.contract.Composition;
import dev.setstone.processor.contract.Composition.FlowSignature;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import dev.setstone.processor.spec.FlowAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a flow calls, and types the arguments. */
final class InvocationBinder {

    private final Composition composition;
    private final FlowSignature flow;
    private final ExpressionBinder expressions;
    private final Fit fit;
    private final Diagnostics problems;
    private final Map<String, Callee> callees = new LinkedHashMap<>();

    InvocationBinder(Composition composition, FlowSignature flow, ExpressionBinder expressions, Diagnostics problems) {
        Members members = new Members(composition.contract());
        this.composition = composition;
        this.flow = flow;
        this.expressions = expressions;
        this.fit = new Fit(members);
        this.problems = problems;
        for (StepSignature step : composition.contract().steps()) {
            callees.put(
                    step.name(), new Callee(Optional.empty(), step.name(), step.passed(), Optional.of(step.result())));
        }
        Stream.concat(flow.values().stream(), flow.held().stream())
                .forEach(port -> members.port(port.type())
                        .ifPresent(type -> type.methods().forEach(method -> add(port.name(), method))));
    }

    /** What can be called. */
    private record Callee(Optional<String> port, String method, List<Parameter> parameters, Optional<TypeUse> result) {}

    private void add(String port, PortMethod method) {
        callees.put(
                port + "." + method.name(),
                new Callee(Optional.of(port), method.name(), method.parameters(), method.result()));
    }

    /** A call whose failures the flow's callers see. */
    Optional<Invocation> bind(FlowAction.Invocation invocation, Scope scope) {
        Located<String> target = invocation.target();
        for (String exception : flow.undeclared().getOrDefault(target.value(), List.of())) {
            problems.add(Problem.FLOW_THROWS, target.at(), flow.name(), target.value(), exception);
        }
        return bindQuiet(invocation, scope);
    }

    /** A call whose failures are kept with another one. */
    Optional<Invocation> bindQuiet(FlowAction.Invocation invocation, Scope scope) {
        Located<String> target = invocation.target();
        Callee callee = callees.get(target.value());
        if (callee == null) {
            problems.add(Problem.FLOW_CALL, target.at(), flow.name(), target.value(), advice(target.value()));
            return Optional.empty();
        }
        Map<String, FlowAction.Argument> given = new LinkedHashMap<>();
        invocation
                .arguments()
                .forEach(argument -> given.put(argument.parameter().value(), argument));
        reportUnknown(target.value(), callee, invocation.arguments());
        List<Expression> arguments = new ArrayList<>();
        for (Parameter parameter : callee.parameters()) {
            FlowAction.Argument argument = given.get(parameter.name());
            if (argument == null) {
                String advice = "Add it under \"with\"; its type is " + Fit.words(parameter.type());
                problems.add(
                        Problem.FLOW_ARGUMENT,
                        target.at(),
                        target.value(),
                        "lacks the argument",
                        parameter.name(),
                        advice);
            } else {
                argument(target.value(), parameter, argument, scope).ifPresent(arguments::add);
            }
        }
        return arguments.size() == callee.parameters().size()
                ? Optional.of(new Invocation(callee.port(), callee.method(), arguments, callee.result()))
                : Optional.empty();
    }

    private String advice(String target) {
        boolean isFlow =
                composition.flows().stream().anyMatch(other -> other.name().equals(target));
        return isFlow
                ? "It is a flow, and flows call steps and ports alone; compose flows in a default method."
                : Suggestion.of(target, callees.keySet());
    }

    private void reportUnknown(String target, Callee callee, List<FlowAction.Argument> arguments) {
        List<String> names = callee.parameters().stream().map(Parameter::name).toList();
        for (FlowAction.Argument argument : arguments) {
            Located<String> name = argument.parameter();
            if (!names.contains(name.value())) {
                problems.add(
                        Problem.FLOW_ARGUMENT,
                        name.at(),
                        target,
                        "has no parameter",
                        name.value(),
                        Suggestion.of(name.value(), names));
            }
        }
    }

    private Optional<Expression> argument(
            String target, Parameter parameter, FlowAction.Argument argument, Scope scope) {
        String words = "parameter \"" + parameter.name() + "\" of \"" + target + "\"";
        return expressions
                .bind(argument.value(), scope)
                .filter(value -> hasType(words, parameter.type(), argument.value(), value));
    }

    /** Whether a value fits; if not, that is among the problems. */
    boolean hasType(String words, TypeUse wanted, Located<String> text, Expression value) {
        boolean fits = fit.fits(value.type(), wanted);
        if (!fits) {
            String found = "\"" + text.value() + "\" of type " + Fit.words(value.type());
            problems.add(Problem.FLOW_TYPE, text.at(), words, "of type " + Fit.words(wanted), found);
        }
        return fits;
    }
}
