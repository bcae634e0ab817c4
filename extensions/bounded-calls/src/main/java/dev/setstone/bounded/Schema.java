package dev.setstone.bounded;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNullSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The type of an answer, as JSON Schema tells it to a model. It asks for the type and proves nothing: what a model returns is read by
 * {@link Answer}. Immutable.
 */
public final class Schema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode tree;
    private final JsonSchemaElement element;

    private Schema(ObjectNode tree, JsonSchemaElement element) {
        this.tree = tree;
        this.element = element;
    }

    public static Schema text() {
        return new Schema(typed("string"), new JsonStringSchema());
    }

    /** A text of a form, such as {@code "an ISO 8601 date, yyyy-MM-dd"}. */
    public static Schema text(String description) {
        return new Schema(
                typed("string").put("description", description),
                JsonStringSchema.builder().description(description).build());
    }

    public static Schema date() {
        return text("an ISO 8601 date, yyyy-MM-dd");
    }

    public static Schema integer() {
        return new Schema(typed("integer"), new JsonIntegerSchema());
    }

    public static Schema number() {
        return new Schema(typed("number"), new JsonNumberSchema());
    }

    public static Schema bool() {
        return new Schema(typed("boolean"), new JsonBooleanSchema());
    }

    /** One of some names, such as an enum's. */
    public static Schema choice(String... names) {
        ObjectNode tree = typed("string");
        Arrays.stream(names).forEach(tree.putArray("enum")::add);
        return new Schema(tree, JsonEnumSchema.builder().enumValues(names).build());
    }

    /** One of the constants' names. */
    public static <E extends Enum<E>> Schema choice(E[] constants) {
        return choice(Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
    }

    /** That, or null. */
    public static Schema optional(Schema schema) {
        return anyOf(List.of(schema, new Schema(typed("null"), new JsonNullSchema())));
    }

    public static Schema list(Schema element) {
        ObjectNode tree = typed("array");
        tree.set("items", element.tree);
        return new Schema(tree, JsonArraySchema.builder().items(element.element).build());
    }

    /** One of several objects, each with a field that names it. */
    public static Schema oneOf(Schema... cases) {
        return anyOf(List.of(cases));
    }

    /** An object without fields so far. */
    public static ObjectSchema object() {
        return new ObjectSchema(Map.of());
    }

    private static Schema anyOf(List<Schema> schemas) {
        ObjectNode tree = NODES.objectNode();
        schemas.stream().map(schema -> schema.tree).forEach(tree.putArray("anyOf")::add);
        List<JsonSchemaElement> elements =
                schemas.stream().map(schema -> schema.element).toList();
        return new Schema(tree, JsonAnyOfSchema.builder().anyOf(elements).build());
    }

    private static ObjectNode typed(String type) {
        return NODES.objectNode().put("type", type);
    }

    /** JSON Schema on one line. */
    String json() {
        return tree.toString();
    }

    JsonSchemaElement element() {
        return element;
    }

    /** An object that has all of its fields and no other. Immutable. */
    public static final class ObjectSchema {

        private final Map<String, Schema> fields;

        private ObjectSchema(Map<String, Schema> fields) {
            this.fields = fields;
        }

        /** One field more. */
        public ObjectSchema with(String name, Schema schema) {
            Map<String, Schema> more = new LinkedHashMap<>(fields);
            more.put(name, schema);
            return new ObjectSchema(more);
        }

        /** The object as a schema. */
        public Schema build() {
            ObjectNode tree = typed("object");
            ObjectNode properties = tree.putObject("properties");
            fields.forEach((name, schema) -> properties.set(name, schema.tree));
            fields.keySet().forEach(tree.putArray("required")::add);
            tree.put("additionalProperties", false);
            Map<String, JsonSchemaElement> elements = new LinkedHashMap<>();
            fields.forEach((name, schema) -> elements.put(name, schema.element));
            return new Schema(
                    tree,
                    JsonObjectSchema.builder()
                            .addProperties(elements)
                            .required(List.copyOf(fields.keySet()))
                            .additionalProperties(false)
                            .build());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schema schema && tree.equals(schema.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    @Override
    public String toString() {
        return json();
    }
}
