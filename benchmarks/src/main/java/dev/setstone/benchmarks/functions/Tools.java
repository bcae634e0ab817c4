package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.agent.tool.ToolSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The functions that BFCL offers, as tools of LangChain4j. */
final class Tools {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** BFCL's names of types that JSON Schema does not have; a value of any type is written as a text. */
    private static final Map<String, String> TYPES =
            Map.of("dict", "object", "float", "number", "tuple", "array", "any", "string");

    private final JsonNode functions;

    Tools(Item item) {
        this.functions = item.row().path("functions");
    }

    List<ToolSpecification> specifications() {
        return StreamSupport.stream(functions.spliterator(), false)
                .map(Tools::specification)
                .toList();
    }

    /** The name that BFCL has for a tool: providers allow no dots in one, as BFCL itself takes into account. */
    String function(String tool) {
        return StreamSupport.stream(functions.spliterator(), false)
                .map(function -> function.path("name").asText())
                .filter(name -> tool(name).equals(tool))
                .findFirst()
                .orElse(tool);
    }

    private static String tool(String function) {
        return function.replace('.', '_');
    }

    private static ToolSpecification specification(JsonNode function) {
        ObjectNode tool = NODES.objectNode();
        tool.put("name", tool(function.path("name").asText()));
        tool.put("description", function.path("description").asText());
        tool.set("parameters", schema(function.path("parameters")));
        return ToolSpecification.fromJson(tool.toString());
    }

    private static JsonNode schema(JsonNode declared) {
        if (declared.isArray()) {
            ArrayNode items = NODES.arrayNode();
            declared.forEach(item -> items.add(schema(item)));
            return items;
        }
        if (!declared.isObject()) {
            return declared;
        }
        ObjectNode schema = NODES.objectNode();
        declared.properties().forEach(member -> schema.set(member.getKey(), schema(member.getValue())));
        // A parameter may be called "type", and is an object then.
        if (schema.path("type").isTextual()) {
            String type = schema.path("type").asText();
            schema.put("type", TYPES.getOrDefault(type, type));
        }
        return schema;
    }
}
