package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.setstone.benchmarks.shape.Shape;
import dev.setstone.benchmarks.shape.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * One item of BFCL with requests of our own.
 *
 * @param family what it is measured for
 * @param row the item as BFCL has it
 * @param shown requests that become examples
 * @param unseen requests that the compiled workflow is measured with
 */
record Item(Family family, JsonNode row, List<Request> shown, List<Request> unseen) {
    Item {
        shown = List.copyOf(shown);
        unseen = List.copyOf(unseen);
    }

    String id() {
        return row.path("id").asText();
    }

    String question() {
        return row.path("question").asText();
    }

    /** The only function of an item that offers one; the first of others. */
    JsonNode function() {
        return row.path("functions").path(0);
    }

    /** Whether the result says which function is called, if any. */
    boolean choice() {
        return family == Family.MULTIPLE || family == Family.IRRELEVANCE;
    }

    /** What the workflow returns: the function's parameters, or those of the function that it chooses. */
    Shape.RecordOf result() {
        if (!choice()) {
            return Parameters.of(function().path("parameters"));
        }
        List<Shape.Field> members = new ArrayList<>();
        for (JsonNode each : row.path("functions")) {
            String name = each.path("name").asText();
            members.add(new Shape.Field(name, Shape.name(name), Parameters.of(each.path("parameters")), true));
        }
        return new Shape.RecordOf(members);
    }

    /** The item as BFCL would have it for a request of ours: its truth, and the rules that it is judged by. */
    ObjectNode judging(Request request) {
        ObjectNode judging = row.deepCopy();
        judging.set("ground_truth", request.truth());
        String offered = choice() ? "multiple" : "simple";
        judging.put("category", request.function().isEmpty() ? "irrelevance" : offered);
        return judging;
    }

    /** What the workflow returned as calls in BFCL's form. */
    ArrayNode calls(JsonNode returned) {
        ArrayNode calls = JsonNodeFactory.instance.arrayNode();
        JsonNode keyed = Values.keyed(returned, result());
        if (choice()) {
            keyed.properties().forEach(call -> calls.addObject().set(call.getKey(), call.getValue()));
        } else {
            calls.addObject().set(function().path("name").asText(), keyed);
        }
        return calls;
    }
}
