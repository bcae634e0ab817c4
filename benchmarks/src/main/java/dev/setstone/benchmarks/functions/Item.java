package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.setstone.benchmarks.shape.Shape;
import java.util.List;

/**
 * One function of BFCL with requests of our own.
 *
 * @param row the item as BFCL has it; its question is in no prompt
 * @param shown requests that become examples
 * @param unseen requests that the compiled workflow is measured with
 */
record Item(JsonNode row, List<Request> shown, List<Request> unseen) {
    Item {
        shown = List.copyOf(shown);
        unseen = List.copyOf(unseen);
    }

    String id() {
        return row.path("id").asText();
    }

    JsonNode function() {
        return row.path("functions").path(0);
    }

    Shape.RecordOf parameters() {
        return Parameters.of(function().path("parameters"));
    }
}
