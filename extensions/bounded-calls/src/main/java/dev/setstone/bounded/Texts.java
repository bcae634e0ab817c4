package dev.setstone.bounded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts among the values of a tree, in its order. Names of fields are code's own and not among them.
 *
 * @param values maybe empty ones among them
 */
record Texts(List<String> values) {

    static Texts of(JsonNode node) {
        List<String> values = new ArrayList<>();
        collect(node, values);
        return new Texts(List.copyOf(values));
    }

    private static void collect(JsonNode node, List<String> values) {
        if (node.isTextual()) {
            values.add(node.textValue());
        }
        node.forEach(child -> collect(child, values));
    }
}
