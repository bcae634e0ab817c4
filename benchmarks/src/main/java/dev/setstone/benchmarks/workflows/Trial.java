package dev.setstone.benchmarks.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.setstone.benchmarks.shape.JavaValues;
import dev.setstone.benchmarks.shape.Shape;
import dev.setstone.benchmarks.shape.Values;
import dev.setstone.runtime.Workflows;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the unseen cases of a compiled workflow, each within bounds. */
final class Trial implements AutoCloseable {

    private static final long SECONDS = 10;

    private final ExecutorService runner = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "trial");
        thread.setDaemon(true);
        return thread;
    });

    /** The outcome of one case; the note says what came instead where it is wrong. */
    record Outcome(boolean right, String note) {}

    /** Runs one case. */
    Outcome run(Class<?> type, Step step, Case each) throws InterruptedException {
        try {
            JsonNode found = runner.submit(() -> call(type, step, each)).get(SECONDS, TimeUnit.SECONDS);
            boolean right = each.expected().isPresent()
                    && Agreement.holds(Values.named(each.expected().get(), step.result()), found);
            return new Outcome(right, right ? "" : "another result");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() instanceof InvocationTargetException thrown
                    ? thrown.getCause()
                    : failed.getCause();
            String name = cause == null ? "nothing" : cause.getClass().getSimpleName();
            boolean right = each.expected().isEmpty() && name.equals(Interface.REFUSED);
            return new Outcome(right, right ? "" : "throws " + name);
        } catch (TimeoutException endless) {
            return new Outcome(false, "no result within " + SECONDS + " s");
        }
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
        runner.shutdownNow();
    }
}
