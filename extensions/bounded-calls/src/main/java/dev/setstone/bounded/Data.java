package dev.setstone.bounded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of a call's arguments. The arguments as a whole are an {@link #object()} with a field for each parameter. Immutable.
 * Types without a method of their own, such as dates, enums and durations, go in as the text that {@code toString} or {@code name}
 * gives.
 */
public final class Data {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Data NOTHING = new Data(NODES.nullNode());

    private final JsonNode node;

    private Data(JsonNode node) {
        this.node = node;
    }

    public static Data text(String value) {
        return new Data(NODES.textNode(value));
    }

    public static Data integer(long value) {
        return new Data(NODES.numberNode(value));
    }

    public static Data bigInteger(BigInteger value) {
        return new Data(NODES.numberNode(value));
    }

    public static Data decimal(BigDecimal value) {
        return new Data(NODES.numberNode(value));
    }

    public static Data real(double value) {
        return new Data(NODES.numberNode(value));
    }

    public static Data bool(boolean value) {
        return new Data(NODES.booleanNode(value));
    }

    /** Null where it is empty. */
    public static <T> Data optional(Optional<? extends T> value, Function<? super T, Data> writer) {
        return value.<Data>map(writer).orElse(NOTHING);
    }

    /** Null where it is null. */
    public static <T> Data nullable(@Nullable T value, Function<? super T, Data> writer) {
        return value == null ? NOTHING : writer.apply(value);
    }

    /** In the order of the collection. */
    public static <T> Data list(Collection<? extends T> values, Function<? super T, Data> writer) {
        ArrayNode list = NODES.arrayNode(values.size());
        values.forEach(value -> list.add(writer.apply(value).node));
        return new Data(list);
    }

    /** In the order of what is written, whatever that of the collection is: equal sets give equal data. */
    public static <T> Data set(Collection<? extends T> values, Function<? super T, Data> writer) {
        ArrayNode list = NODES.arrayNode(values.size());
        values.stream()
                .map(value -> writer.apply(value).node)
                .sorted(Comparator.comparing(JsonNode::toString))
                .forEach(list::add);
        return new Data(list);
    }

    /** As a list of objects, each a key and its value, in the order of the keys: so keys are screened as values are. */
    public static <T> Data map(Map<String, ? extends T> values, Function<? super T, Data> writer) {
        return list(
                new TreeMap<>(values).entrySet(),
                entry -> object().with("key", text(entry.getKey())).with("value", writer.apply(entry.getValue())));
    }

    /** An object without fields so far. */
    public static Data object() {
        return new Data(NODES.objectNode());
    }

    /**
     * One field more.
     *
     * @throws IllegalStateException when this is no object
     */
    public Data with(String name, Data value) {
        if (!(node instanceof ObjectNode object)) {
            throw new IllegalStateException("only Data.object() has fields");
        }
        ObjectNode more = NODES.objectNode();
        more.setAll(object);
        more.set(name, value.node);
        return new Data(more);
    }

    JsonNode node() {
        return node;
    }

    /** Never the values: arguments may be about a person. */
    @Override
    public String toString() {
        return "Data[" + node.getNodeType() + "]";
    }
}
