package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.setstone.benchmarks.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Java types of a function's parameters. */
final class Parameters {

    private Parameters() {}

    /** The parameters as one object; what is not required may be left out. */
    static Shape.RecordOf of(JsonNode declared) {
        Set<String> required = new LinkedHashSet<>();
        declared.path("required").forEach(name -> required.add(name.asText()));
        List<Shape.Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> parameter : declared.path("properties").properties()) {
            String key = parameter.getKey();
            fields.add(new Shape.Field(key, Shape.name(key), shape(parameter.getValue()), !required.contains(key)));
        }
        return new Shape.RecordOf(fields);
    }

    private static Shape shape(JsonNode declared) {
        return switch (Kind.declared(declared.path("type").asText())) {
            case INTEGER -> new Shape.Whole();
            case FLOAT -> new Shape.Decimal();
            case BOOLEAN -> new Shape.Truth();
            case LIST -> new Shape.ListOf(declared.has("items") ? shape(declared.path("items")) : new Shape.Text());
            case MAP -> declared.has("properties") ? of(declared) : new Shape.MapOf(new Shape.Text());
            case TEXT, NOTHING -> new Shape.Text();
        };
    }
}
