package dev.setstone.bounded;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of a model's answer, read strictly: a number is no text, {@code 3.0} is no integer, null is nothing but an empty optional.
 * Every method throws {@link AnswerException} where the value is of another type, and nothing else; none returns null but
 * {@link #nullable}.
 */
public final class Answer {

    /** No amount or measure needs more; it keeps {@code 1E1000000000} from filling the memory later. */
    private static final int MOST_DIGITS = 100;

    private final JsonNode node;
    private final String path;

    Answer(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** The value of a JSON text, such as a fallback's. */
    public static Answer parse(String json) {
        return new Answer(StrictJson.parse(json), "$");
    }

    public String text() {
        if (!node.isTextual()) {
            throw new AnswerException(path, "a text", kind());
        }
        return node.textValue();
    }

    /** A whole number without fraction or exponent that fits into 32 bits. */
    public int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new AnswerException(path, "a whole number of 32 bits", kind());
        }
        return node.intValue();
    }

    /** A whole number without fraction or exponent that fits into 64 bits. */
    public long longInteger() {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new AnswerException(path, "a whole number of 64 bits", kind());
        }
        return node.longValue();
    }

    /** A whole number without fraction or exponent. */
    public BigInteger bigInteger() {
        if (!node.isIntegralNumber()) {
            throw new AnswerException(path, "a whole number", kind());
        }
        return node.bigIntegerValue();
    }

    /** A number, its scale kept; at most a hundred digits before and behind the point. */
    public BigDecimal decimal() {
        if (!node.isNumber()) {
            throw new AnswerException(path, "a number", kind());
        }
        BigDecimal value = node.decimalValue();
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new AnswerException(path, "a number of at most " + MOST_DIGITS + " digits", "a longer one");
        }
        return value;
    }

    /** A number as the nearest double. */
    public double real() {
        return decimal().doubleValue();
    }

    public boolean bool() {
        if (!node.isBoolean()) {
            throw new AnswerException(path, "true or false", kind());
        }
        return node.booleanValue();
    }

    /** A date as ISO 8601 has it: {@code 2026-11-23}. */
    public LocalDate date() {
        return parsed("a date such as 2026-11-23", LocalDate::parse);
    }

    /**
     * A text that another type is parsed from.
     *
     * @param expected what it should be, for the message
     * @param parser may throw {@link DateTimeException} or {@link IllegalArgumentException}
     */
    public <T> T parsed(String expected, Function<? super String, ? extends T> parser) {
        try {
            return parser.apply(text());
        } catch (DateTimeException | IllegalArgumentException unfit) {
            throw new AnswerException(path, expected, "another text");
        }
    }

    /** One of the constants, such as {@code Currency.values()}, by its exact name. */
    public <E extends Enum<E>> E choice(E[] constants) {
        String name = text();
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new AnswerException(path, "one of " + List.of(constants), "another text");
    }

    /** Empty for null. */
    public <T> Optional<T> optional(Function<? super Answer, ? extends T> reader) {
        return node.isNull() ? Optional.empty() : Optional.of(reader.apply(this));
    }

    /** Null for null. */
    public <T> @Nullable T nullable(Function<? super Answer, ? extends T> reader) {
        return node.isNull() ? null : reader.apply(this);
    }

    /** Every element read; unmodifiable. */
    public <T> List<T> list(Function<? super Answer, ? extends T> reader) {
        if (!node.isArray()) {
            throw new AnswerException(path, "a list", kind());
        }
        List<T> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(reader.apply(new Answer(node.get(i), path + "[" + i + "]")));
        }
        return List.copyOf(elements);
    }

    /** An object that has these fields, all of them and no other. */
    public Fields fields(String... names) {
        List<String> expected = List.of(names);
        if (!node.isObject()) {
            throw new AnswerException(path, "an object with " + expected, kind());
        }
        for (String name : expected) {
            if (!node.has(name)) {
                throw new AnswerException(path + "." + name, "a value", "nothing");
            }
        }
        // An unknown name is the model's own word and stays out of messages.
        if (node.size() != expected.size()) {
            throw new AnswerException(path, "no field but " + expected, node.size() + " fields");
        }
        return new Fields(node, path);
    }

    /**
     * A case of a sealed type.
     *
     * @param key the field that names the case, which is among the fields of every case
     * @param cases the reader of each case by its name
     */
    public <T> T oneOf(String key, Map<String, ? extends Function<? super Answer, ? extends T>> cases) {
        JsonNode named = node.path(key);
        Function<? super Answer, ? extends T> reader = named.isTextual() ? cases.get(named.textValue()) : null;
        if (reader == null) {
            throw new AnswerException(path + "." + key, "one of " + new TreeMap<>(cases).keySet(), "something else");
        }
        return reader.apply(this);
    }

    private String kind() {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case NUMBER -> "a number";
            case OBJECT -> "an object";
            case STRING -> "a text";
            default -> "something else";
        };
    }

    /** Never the value: an answer may be about a person. */
    @Override
    public String toString() {
        return "Answer[" + path + ": " + kind() + "]";
    }

    /** The fields of an object, known to be there. */
    public static final class Fields {

        private final JsonNode object;
        private final String path;

        private Fields(JsonNode object, String path) {
            this.object = object;
            this.path = path;
        }

        /**
         * The value of a field.
         *
         * @param name one of the names given to {@link Answer#fields}
         */
        public Answer at(String name) {
            return new Answer(object.required(name), path + "." + name);
        }
    }
}
