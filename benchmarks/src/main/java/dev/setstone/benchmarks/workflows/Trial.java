package dev.setstone.benchmarks.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.setstone.benchmarks.project.Bounded;
import dev.setstone.benchmarks.shape.JavaValues;
import dev.setstone.benchmarks.shape.Shape;
import dev.setstone.benchmarks.shape.Values;
import dev.setstone.runtime.Workflows;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** Runs the unseen cases of a compiled workflow, each within bounds. */
final class Trial implements AutoCloseable {

    private final Bounded bounded = new Bounded();

    /** The outcome of one case; the note says what came instead where it is wrong. */
    record Outcome(boolean right, String note) {}

    /** Runs one case. */
    Outcome run(Class<?> type, Step step, Case each) throws InterruptedException {
        Bounded.Outcome outcome = bounded.run(() -> call(type, step, each));
        if (outcome.value().isEmpty()) {
            boolean right = each.expected().isEmpty() && outcome.thrown().equals(Interface.REFUSED);
            return new Outcome(right, right ? "" : outcome.failure());
        }
        boolean right = each.expected().isPresent()
                && Agreement.holds(
                        Values.named(each.expected().get(), step.result()),
                        outcome.value().get());
        return new Outcome(right, right ? "" : "another result");
    }

    private static JsonNode call(Class<?> type, Step step, Case each) throws ReflectiveOperationException {
        Object workflow = Workflows.load(type);
        Method method = Arrays.stream(type.getMethods())
                .filter(candidate -> candidate.getName().equals(step.name()))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(step.name()));
        JsonNode input = Values.named(each.input(), step.input());
        List<JsonNode> arguments = step.spread()
                ? step.input().fields().stream()
                        .map(Shape.Field::name)
                        .map(input::path)
                        .toList()
                : List.of(input);
        return JavaValues.call(workflow, method, arguments);
    }

    @Override
    public void close() {
        bounded.close();
    }
}
