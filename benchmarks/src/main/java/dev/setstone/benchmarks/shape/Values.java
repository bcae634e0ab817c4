package dev.setstone.benchmarks.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values with the names of Java, as a spec's examples have them. */
public final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Values() {}

    /** The same value with Java's names, and null for what is absent. */
    public static JsonNode named(JsonNode value, Shape shape) {
        if (value.isNull() || value.isMissingNode()) {
            return NODES.nullNode();
        }
        if (shape instanceof Shape.ListOf list) {
            ArrayNode array = NODES.arrayNode();
            value.forEach(element -> array.add(named(element, list.element())));
            return array;
        }
        if (shape instanceof Shape.MapOf map) {
            ObjectNode object = NODES.objectNode();
            value.properties().forEach(member -> object.set(member.getKey(), named(member.getValue(), map.value())));
            return object;
        }
        if (shape instanceof Shape.RecordOf members) {
            ObjectNode object = NODES.objectNode();
            members.fields().forEach(field -> object.set(field.name(), named(value.path(field.key()), field.shape())));
            return object;
        }
        return value;
    }

    /** The same value with the keys of the data; what is null is left out. */
    public static JsonNode keyed(JsonNode value, Shape shape) {
        if (shape instanceof Shape.ListOf list && value.isArray()) {
            ArrayNode array = NODES.arrayNode();
            value.forEach(element -> array.add(keyed(element, list.element())));
            return array;
        }
        if (shape instanceof Shape.RecordOf members && value.isObject()) {
            ObjectNode object = NODES.objectNode();
            for (Shape.Field field : members.fields()) {
                JsonNode member = value.path(field.name());
                if (!member.isNull() && !member.isMissingNode()) {
                    object.set(field.key(), keyed(member, field.shape()));
                }
            }
            return object;
        }
        return value;
    }
}
