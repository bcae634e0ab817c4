package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;

/** The type of a value as the checker tells them apart; Python's, whatever the language of the functions. */
enum Kind {
    TEXT,
    INTEGER,
    FLOAT,
    BOOLEAN,
    LIST,
    MAP,
    NOTHING;

    /** The kind of a value; a number is a float as soon as it is written with a point or an exponent. */
    static Kind of(JsonNode value) {
        if (value.isTextual()) {
            return TEXT;
        }
        if (value.isBoolean()) {
            return BOOLEAN;
        }
        if (value.isNumber()) {
            return value.isIntegralNumber() ? INTEGER : FLOAT;
        }
        if (value.isArray()) {
            return LIST;
        }
        return value.isObject() ? MAP : NOTHING;
    }

    /**
     * The kind that a function's description declares.
     *
     * @throws IllegalArgumentException for a type that BFCL does not have
     */
    static Kind declared(String type) {
        return switch (type) {
            case "string", "String", "any", "char" -> TEXT;
            case "integer", "long", "short", "byte" -> INTEGER;
            case "float", "double" -> FLOAT;
            case "boolean" -> BOOLEAN;
            case "array", "tuple", "Array", "ArrayList" -> LIST;
            case "dict", "HashMap" -> MAP;
            default -> throw new IllegalArgumentException("no type of BFCL: " + type);
        };
    }
}
