package dev.setstone.processor.sandbox.child;

import dev.setstone.processor.value.Value;
import dev.setstone.processor.value.ValueCodec;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns one object into a value by its declared generic type. The object may be hostile: endless, cyclic, a graph whose paths
 * are exponentially many.
 */
final class Marshaller {

    private final ValueCodec limits;
    private int nodesLeft;
    private long textLeft;

    Marshaller(ValueCodec limits) {
        this.limits = limits;
        this.nodesLeft = limits.maxNodes();
        this.textLeft = limits.maxText();
    }

    /**
     * The value of an object.
     *
     * @throws OutputLimitException when it goes beyond the limits, or holds what a contract can't, such as null for an Optional
     * @throws InvocationTargetException when a record's accessor throws
     */
    Value marshal(@Nullable Object object, ScopedType type) throws OutputLimitException, InvocationTargetException {
        return marshal(object, type, 1);
    }

    private Value marshal(@Nullable Object object, ScopedType type, int depth)
            throws OutputLimitException, InvocationTargetException {
        if (depth > limits.maxDepth()) {
            throw new OutputLimitException("it is nested deeper than " + limits.maxDepth());
        }
        if (--nodesLeft < 0) {
            throw new OutputLimitException("it consists of more than " + limits.maxNodes() + " values");
        }
        if (object == null) {
            if (type.raw() == Optional.class) {
                throw OutputLimitException.nullForOptional();
            }
            return new Value.Nothing();
        }
        if (!Scalars.boxed(type.raw()).isInstance(object)) {
            throw OutputLimitException.wrongType(
                    object.getClass().getName(), type.raw().getTypeName());
        }
        Optional<ScriptedPort> port = ScriptedPort.behind(object);
        if (port.isPresent()) {
            return port.get().script();
        }
        Value scalar = Scalars.value(object);
        if (scalar != null) {
            return spend(scalar);
        }
        if (object instanceof Optional<?> optional) {
            return optional.isEmpty() ? new Value.Nothing() : marshal(optional.get(), type.argument(0), depth + 1);
        }
        return object.getClass().isRecord() ? fields(object, type, depth) : container(object, type, depth);
    }

    private Value spend(Value scalar) throws OutputLimitException {
        int length = 0;
        if (scalar instanceof Value.Text text) {
            length = text.value().length();
        } else if (scalar instanceof Value.Num num) {
            length = num.text().length();
        }
        // A char takes at most three bytes of UTF-8.
        textLeft -= 3L * length;
        if (textLeft < 0) {
            throw new OutputLimitException("its text takes more than " + limits.maxText() + " bytes");
        }
        return scalar;
    }

    private Value container(Object object, ScopedType type, int depth)
            throws OutputLimitException, InvocationTargetException {
        if (object instanceof List<?> list) {
            return new Value.Items(elements(list, type.argument(0), depth));
        }
        if (object instanceof Set<?> set) {
            return new Value.Bag(new LinkedHashSet<>(elements(set, type.argument(0), depth)));
        }
        if (object instanceof Map<?, ?> map) {
            Map<Value, Value> entries = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                Value key = marshal(entry.getKey(), type.argument(0), depth + 1);
                entries.put(key, marshal(entry.getValue(), type.argument(1), depth + 1));
            }
            return new Value.Entries(entries);
        }
        if (object.getClass().isArray()) {
            return array(object, type, depth);
        }
        throw new OutputLimitException(
                "it holds a " + object.getClass().getName() + ", which can't be part of a contract");
    }

    private List<Value> elements(Iterable<?> objects, ScopedType type, int depth)
            throws OutputLimitException, InvocationTargetException {
        List<Value> values = new ArrayList<>();
        for (Object object : objects) {
            values.add(marshal(object, type, depth + 1));
        }
        return values;
    }

    private Value array(Object array, ScopedType type, int depth)
            throws OutputLimitException, InvocationTargetException {
        ScopedType component = type.raw().isArray() ? type.component() : ScopedType.of(Object.class);
        List<Value> values = new ArrayList<>();
        int length = Array.getLength(array);
        for (int i = 0; i < length; i++) {
            values.add(marshal(Array.get(array, i), component, depth + 1));
        }
        return new Value.Items(values);
    }

    private Value fields(Object object, ScopedType type, int depth)
            throws OutputLimitException, InvocationTargetException {
        ScopedType narrowed = type.narrowed(object.getClass());
        Map<String, Value> fields = new LinkedHashMap<>();
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            ScopedType member = narrowed.member(component.getGenericType());
            fields.put(component.getName(), marshal(read(accessor, object), member, depth + 1));
        }
        return new Value.Fields(object.getClass().getName(), fields);
    }

    private static @Nullable Object read(Method accessor, Object object) throws InvocationTargetException {
        try {
            return accessor.invoke(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(accessor + " can't be called", e);
        }
    }
}
