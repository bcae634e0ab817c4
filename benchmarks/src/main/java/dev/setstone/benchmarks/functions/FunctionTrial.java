package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.setstone.benchmarks.project.Bounded;
import dev.setstone.benchmarks.shape.JavaValues;
import dev.setstone.benchmarks.shape.Values;
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
        return judged(type, item, item.row(), item.row().path("question").asText());
    }

    /** What is wrong with the call for a request of ours; empty when it is right. */
    Optional<String> request(Class<?> type, Item item, Request request) throws InterruptedException {
        ObjectNode row = item.row().deepCopy();
        ObjectNode truth = NODES.objectNode();
        request.arguments()
                .properties()
                .forEach(argument -> truth.putArray(argument.getKey()).add(argument.getValue()));
        // What the request leaves out must be left out.
        row.putArray("ground_truth")
                .addObject()
                .set(item.function().path("name").asText(), truth);
        return judged(type, item, row, request.text());
    }

    private Optional<String> judged(Class<?> type, Item item, JsonNode row, String text) throws InterruptedException {
        Bounded.Outcome outcome = bounded.run(() -> JavaValues.call(
                Workflows.load(type),
                type.getMethod(FunctionSubjects.STEP, String.class),
                List.of(NODES.textNode(text))));
        if (outcome.value().isEmpty()) {
            return Optional.of(outcome.failure());
        }
        ArrayNode calls = NODES.arrayNode();
        calls.addObject()
                .set(
                        item.function().path("name").asText(),
                        Values.keyed(outcome.value().get(), item.parameters()));
        return checker.wrong(row, calls);
    }

    @Override
    public void close() {
        bounded.close();
    }
}
