package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/** Judges the value of one parameter: its type, then whether it is among the acceptable ones. */
final class ValueChecker {

    private final AcceptableValues acceptableValues = new AcceptableValues();

    /** Whether a parameter with these acceptable values may be left out. */
    static boolean mayBeLeftOut(JsonNode acceptable) {
        if (acceptable.isTextual()) {
            // To Python every text holds the empty one.
            return true;
        }
        for (JsonNode value : acceptable) {
            if (value.isTextual() && value.asText().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with a value of a Java function: it must be a text that holds a literal. */
    Optional<String> wrongJava(JsonNode given, JsonNode declared, JsonNode acceptable) {
        if (!given.isTextual()) {
            return Optional.of("type_error:java");
        }
        String type = declared.path("type").asText();
        JsonNode value = JavaLiteral.read(given.asText(), type, itemType(declared));
        return judge(value, declared, acceptable);
    }

    /** What is wrong with a value of a Python function. */
    Optional<String> wrong(JsonNode given, JsonNode declared, JsonNode acceptable) {
        boolean coerced = Kind.declared(declared.path("type").asText()) == Kind.FLOAT && Kind.of(given) == Kind.INTEGER;
        JsonNode value = coerced ? JsonNodeFactory.instance.numberNode(given.doubleValue()) : given;
        return judge(value, declared, acceptable);
    }

    private Optional<String> judge(JsonNode value, JsonNode declared, JsonNode acceptable) {
        Kind expected = Kind.declared(declared.path("type").asText());
        Optional<Kind> element = expected == Kind.LIST ? itemType(declared).map(Kind::declared) : Optional.empty();
        Optional<Kind> answer = firstKind(acceptable);
        boolean variable = answer.isPresent() && answer.get() != expected;
        if (Kind.of(value) == expected) {
            if (element.isPresent() && !nested(value, element.get(), acceptable)) {
                return Optional.of("type_error:nested");
            }
        } else if (answer.isPresent() && answer.get() == Kind.of(value)) {
            variable = true;
        } else {
            return Optional.of("type_error:simple");
        }
        return variable
                ? acceptableValues.plain(value, acceptable)
                : acceptableValues.wrong(value, expected, element.orElse(Kind.NOTHING), acceptable);
    }

    private static Optional<String> itemType(JsonNode declared) {
        return Optional.of(declared.at("/items/type").asText()).filter(type -> !type.isEmpty());
    }

    private static boolean nested(JsonNode value, Kind element, JsonNode acceptable) {
        for (JsonNode answer : acceptable) {
            if (!answer.isArray() || fits(value, element, answer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(JsonNode value, Kind element, JsonNode answer) {
        Optional<Kind> first = firstKind(answer);
        for (JsonNode each : value) {
            Kind kind = Kind.of(each);
            if (kind != element && (first.isEmpty() || first.get() != kind)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Kind> firstKind(JsonNode acceptable) {
        for (JsonNode value : acceptable) {
            if (!(value.isTextual() && value.asText().isEmpty())) {
                return Optional.of(Kind.of(value));
            }
        }
        return Optional.empty();
    }
}
