package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.setstone.benchmarks.project.Bounded;
import dev.setstone.benchmarks.shape.JavaValues;
import dev.setstone.runtime.Workflows;
import java.util.List;
import java.util.Optional;

/** Runs requests through a compiled function and judges the calls by BFCL's rules. */
final class FunctionTrial implements AutoCloseable {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Bounded bounded = new Bounded();
    private final AstChecker checker = new AstChecker();

    /** What is wrong with the call for BFCL's own question; empty when it is right. */
    Optional<String> question(Class<?> type, Item item) throws InterruptedException {
        return judged(type, item, item.row().deepCopy(), item.question());
    }

    /** What is wrong with the call for a request of ours; empty when it is right. What it leaves out must be left out. */
    Optional<String> request(Class<?> type, Item item, Request request) throws InterruptedException {
        return judged(type, item, item.judging(request), request.text());
    }

    private Optional<String> judged(Class<?> type, Item item, ObjectNode row, String text) throws InterruptedException {
        Bounded.Outcome outcome = bounded.run(() -> JavaValues.call(
                Workflows.load(type),
                type.getMethod(FunctionSubjects.STEP, String.class),
                List.of(NODES.textNode(text))));
        if (outcome.value().isEmpty()) {
            return Optional.of(outcome.failure());
        }
        // Values are values here, in Java's items too, not literals of Java.
        row.remove("language");
        return checker.wrong(row, item.calls(outcome.value().get()));
    }

    @Override
    public void close() {
        bounded.close();
    }
}
