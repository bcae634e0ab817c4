package dev.setstone.processor.flow;

import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import java.util.List;
import java.util.Optional;

/** Types the values that a flow names. */
final class ExpressionBinder {

    private final String flow;
    private final Members members;
    private final Diagnostics problems;

    ExpressionBinder(String flow, Members members, Diagnostics problems) {
        this.flow = flow;
        this.members = members;
        this.problems = problems;
    }

    /** The value, or nothing when there is none of that name, which is then among the problems. */
    Optional<Expression> bind(Located<String> text, Scope scope) {
        List<String> parts = List.of(text.value().split("\\.", -1));
        String name = parts.get(0);
        Optional<TypeUse> type = scope.type(name);
        if (type.isEmpty()) {
            String advice = scope.whyHidden(name).orElseGet(() -> Suggestion.of(name, scope.names()));
            if (!advice.equals(Scope.REPORTED)) {
                problems.add(Problem.FLOW_VALUE, text.at(), flow, text.value(), advice);
            }
            return Optional.empty();
        }
        TypeUse reached = type.get();
        for (int i = 1; i < parts.size(); i++) {
            Optional<TypeUse> next = component(text, String.join(".", parts.subList(0, i)), reached, parts.get(i));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            reached = next.get();
        }
        return Optional.of(new Expression(name, parts.subList(1, parts.size()), reached));
    }

    private Optional<TypeUse> component(Located<String> text, String path, TypeUse type, String name) {
        List<Component> components =
                type instanceof TypeUse.Declared declared ? members.components(declared) : List.of();
        List<String> names = components.stream().map(Component::name).toList();
        if (type.nullable() || components.isEmpty()) {
            String what = path + " is of type " + Fit.words(type);
            problems.add(
                    Problem.FLOW_VALUE,
                    text.at(),
                    flow,
                    text.value(),
                    what + ", so that no component can be taken from it; let a step do it");
            return Optional.empty();
        }
        Optional<TypeUse> found = components.stream()
                .filter(component -> component.name().equals(name))
                .map(Component::type)
                .findFirst();
        if (found.isEmpty()) {
            String advice = path + " has no component \"" + name + "\". " + Suggestion.of(name, names);
            problems.add(Problem.FLOW_VALUE, text.at(), flow, text.value(), advice);
        }
        return found;
    }
}
