package dev.setstone.benchmarks.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values between JSON with Java's names and the classes of a compiled workflow. */
public final class JavaValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JavaValues() {}

    /**
     * An object of the type.
     *
     * @throws ReflectiveOperationException when a record can't be made
     */
    public static @Nullable Object read(JsonNode value, Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return readGeneric(value, generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return readRecord(value, plain);
        }
        if (plain == BigDecimal.class) {
            return value.decimalValue();
        }
        if (plain == int.class || plain == Integer.class) {
            return value.intValue();
        }
        if (plain == double.class || plain == Double.class) {
            return value.doubleValue();
        }
        return plain == boolean.class || plain == Boolean.class ? (Object) value.booleanValue() : value.asText();
    }

    private static Object readGeneric(JsonNode value, ParameterizedType generic) throws ReflectiveOperationException {
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == Optional.class) {
            return value.isNull() ? Optional.empty() : Optional.ofNullable(read(value, arguments[0]));
        }
        if (generic.getRawType() == List.class) {
            List<@Nullable Object> list = new ArrayList<>();
            for (JsonNode element : value) {
                list.add(read(element, arguments[0]));
            }
            return list;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            map.put(member.getKey(), read(member.getValue(), arguments[1]));
        }
        return map;
    }

    private static Object readRecord(JsonNode value, Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = read(value.path(components[i].getName()), components[i].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getConstructor(types).newInstance(arguments);
    }

    /** JSON of a result. */
    public static JsonNode write(@Nullable Object value) throws ReflectiveOperationException {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Optional<?> optional) {
            return write(optional.orElse(null));
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            for (Object element : list) {
                array.add(write(element));
            }
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                object.set(String.valueOf(member.getKey()), write(member.getValue()));
            }
            return object;
        }
        return value instanceof Record ? writeRecord(value) : writeSimple(value);
    }

    private static JsonNode writeSimple(Object value) {
        if (value instanceof BigDecimal number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Double number) {
            return NODES.numberNode(number);
        }
        return value instanceof Boolean truth ? NODES.booleanNode(truth) : NODES.textNode(value.toString());
    }

    private static JsonNode writeRecord(Object value) throws ReflectiveOperationException {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            object.set(component.getName(), write(component.getAccessor().invoke(value)));
        }
        return object;
    }

    /**
     * Calls a step.
     *
     * @throws InvocationTargetException with what the step threw
     */
    public static JsonNode call(Object workflow, Method step, List<JsonNode> arguments)
            throws ReflectiveOperationException {
        Type[] types = step.getGenericParameterTypes();
        @Nullable Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = read(arguments.get(i), types[i]);
        }
        return write(step.invoke(workflow, values));
    }
}
