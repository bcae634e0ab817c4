package dev.setstone.benchmarks.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** Whether a result is the expected one: numbers within 1e-6, objects key by key, lists in order, null the same as absent. */
final class Agreement {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    private Agreement() {}

    static boolean holds(JsonNode expected, JsonNode found) {
        if (absent(expected) || absent(found)) {
            return absent(expected) && absent(found);
        }
        if (expected.isNumber() && found.isNumber()) {
            return expected.decimalValue().subtract(found.decimalValue()).abs().compareTo(TOLERANCE) <= 0;
        }
        if (expected.isArray() && found.isArray()) {
            return list(expected, found);
        }
        return expected.isObject() && found.isObject() ? members(expected, found) : expected.equals(found);
    }

    private static boolean list(JsonNode expected, JsonNode found) {
        if (expected.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!holds(expected.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean members(JsonNode expected, JsonNode found) {
        return expected.properties().stream().allMatch(member -> holds(member.getValue(), found.path(member.getKey())))
                && found.properties().stream()
                        .allMatch(member -> holds(expected.path(member.getKey()), member.getValue()));
    }

    private static boolean absent(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }
}
