package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A request of our own making with the arguments that it asks for; those that are left out are absent.
 *
 * @param function which function it asks for; empty for none
 */
record Request(String text, String function, JsonNode arguments) {

    /**
     * Reads a request from a file's entry.
     *
     * @param only the only function that the item offers, for entries that name none
     */
    static Request of(JsonNode entry, String only) {
        return new Request(
                entry.path("request").asText(),
                entry.has("function") ? entry.path("function").asText("") : only,
                entry.path("arguments"));
    }

    /** The ground truth in BFCL's form: of each argument the one value that was given. */
    ArrayNode truth() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ArrayNode truth = nodes.arrayNode();
        if (!function.isEmpty()) {
            ObjectNode values = truth.addObject().putObject(function);
            arguments
                    .properties()
                    .forEach(argument -> values.putArray(argument.getKey()).add(acceptable(argument.getValue())));
        }
        return truth;
    }

    /** Of an object every member is a list of acceptable values. */
    private static JsonNode acceptable(JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isObject()) {
            ObjectNode object = nodes.objectNode();
            value.properties()
                    .forEach(member -> object.putArray(member.getKey()).add(member.getValue()));
            return object;
        }
        if (value.isArray()) {
            ArrayNode array = nodes.arrayNode();
            value.forEach(element -> array.add(acceptable(element)));
            return array;
        }
        return value;
    }
}
