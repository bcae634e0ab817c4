package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.shape.Shape;
import dev.setstone.benchmarks.shape.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workflow with the types that all of its cases fit: a user knows the domain, so types come from every case and values from none but
 * the seen ones.
 */
record Typed(Row row, List<Step> steps) {
    Typed {
        steps = List.copyOf(steps);
    }

    static Typed of(Row row) {
        Map<String, List<Case>> byStep = new LinkedHashMap<>();
        row.cases()
                .forEach(each -> byStep.computeIfAbsent(each.step(), name -> new ArrayList<>())
                        .add(each));
        List<Step> steps = new ArrayList<>();
        Shapes shapes = new Shapes(row.source().numbers());
        byStep.forEach((name, cases) -> steps.add(step(row, shapes, name, cases)));
        return new Typed(row, steps);
    }

    private static Step step(Row row, Shapes shapes, String name, List<Case> cases) {
        Shape input = shapes.of(cases.stream().map(Case::input).toList());
        Shape.RecordOf members = input instanceof Shape.RecordOf known ? known : new Shape.RecordOf(List.of());
        Shape result = shapes.of(
                cases.stream().flatMap(each -> each.expected().stream()).toList());
        boolean refuses = cases.stream().anyMatch(each -> each.expected().isEmpty());
        boolean optional = cases.stream()
                .flatMap(each -> each.expected().stream())
                .anyMatch(value -> value.isNull() || value.isMissingNode());
        return new Step(name, members, row.source() == Source.EXERCISM, result, optional, refuses, cases);
    }

    /** What keeps the workflow from being declared in Java, if anything does. */
    Optional<String> obstacle() {
        return steps.stream()
                .flatMap(step -> Shapes.obstacle(step.input()).or(() -> Shapes.obstacle(step.result())).stream())
                .findFirst();
    }
}
