package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a value of the right type is one of the acceptable ones. */
final class AcceptableValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What is wrong with a value, by the rules of its kind. */
    Optional<String> wrong(JsonNode value, Kind expected, Kind element, JsonNode acceptable) {
        if (expected == Kind.MAP) {
            return anyMap(value, acceptable) ? Optional.empty() : Optional.of("value_error:dict_value");
        }
        if (expected == Kind.LIST && element == Kind.MAP) {
            return anyListOfMaps(value, acceptable) ? Optional.empty() : Optional.of("value_error:list_dict_count");
        }
        if (expected == Kind.TEXT) {
            return contains(acceptable, standardised(value)) ? Optional.empty() : Optional.of("value_error:string");
        }
        if (expected == Kind.LIST) {
            return anyList(value, acceptable) ? Optional.empty() : Optional.of("value_error:list/tuple");
        }
        return plain(value, acceptable);
    }

    /** What is wrong with a value that is compared as it is. */
    Optional<String> plain(JsonNode value, JsonNode acceptable) {
        for (JsonNode answer : acceptable) {
            if (equal(answer, value)) {
                return Optional.empty();
            }
        }
        return Optional.of("value_error:others");
    }

    private static boolean anyMap(JsonNode value, JsonNode acceptable) {
        for (JsonNode answer : acceptable) {
            if (answer.isObject() && map(value, answer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean map(JsonNode value, JsonNode answer) {
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (!answer.has(member.getKey())
                    || !contains(answer.path(member.getKey()), standardised(member.getValue()))) {
                return false;
            }
        }
        return answer.properties().stream()
                .allMatch(member -> value.has(member.getKey()) || ValueChecker.mayBeLeftOut(member.getValue()));
    }

    private static boolean anyListOfMaps(JsonNode value, JsonNode acceptable) {
        for (JsonNode answer : acceptable) {
            if (answer.size() == value.size() && listOfMaps(value, answer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean listOfMaps(JsonNode value, JsonNode answer) {
        for (int i = 0; i < value.size(); i++) {
            if (!answer.path(i).isObject() || !map(value.get(i), answer.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyList(JsonNode value, JsonNode acceptable) {
        JsonNode list = elementsStandardised(value);
        for (JsonNode answer : acceptable) {
            if (equal(elementsStandardised(answer), list)) {
                return true;
            }
        }
        return false;
    }

    /** A list with its texts standardised; an empty text stands for the empty list. */
    private static JsonNode elementsStandardised(JsonNode list) {
        ArrayNode standardised = NODES.arrayNode();
        list.forEach(element -> standardised.add(standardised(element)));
        return standardised;
    }

    /** A text in place of a list of acceptable values counts as the list of its characters: Python reads it so. */
    private static boolean contains(JsonNode acceptable, JsonNode value) {
        if (acceptable.isTextual()) {
            return value.isTextual()
                    && value.asText().length() == 1
                    && standardised(acceptable).asText().contains(value.asText());
        }
        for (JsonNode answer : acceptable) {
            if (equal(standardised(answer), value)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode standardised(JsonNode value) {
        return value.isTextual()
                ? NODES.textNode(value.asText()
                        .replaceAll("[ ,./\\-_*^]", "")
                        .toLowerCase(Locale.ROOT)
                        .replace('\'', '"'))
                : value;
    }

    /** Python's equality: numbers by value, lists and maps through and through. */
    private static boolean equal(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isArray() && other.isArray()) {
            return equalLists(one, other);
        }
        if (one.isObject() && other.isObject()) {
            return one.size() == other.size()
                    && one.properties().stream()
                            .allMatch(member -> other.has(member.getKey())
                                    && equal(member.getValue(), other.path(member.getKey())));
        }
        return one.equals(other);
    }

    private static boolean equalLists(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!equal(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
