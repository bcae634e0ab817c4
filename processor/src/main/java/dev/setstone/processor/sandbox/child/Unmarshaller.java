package dev.setstone.processor.sandbox.child;

import dev.setstone.processor.value.Value;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns values into the objects that a step takes, by its declared generic types. Collections come out unmodifiable. */
final class Unmarshaller {

    private final ClassLoader loader;
    private final boolean reversed;

    /**
     * An unmarshaller into the classes of a loader.
     *
     * @param reversed whether sets and maps come in the reverse of their order, which a result must not depend on
     */
    Unmarshaller(ClassLoader loader, boolean reversed) {
        this.loader = loader;
        this.reversed = reversed;
    }

    private <T> List<T> ordered(Collection<T> unordered) {
        List<T> ordered = new ArrayList<>(unordered);
        if (reversed) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    /**
     * The object of a value.
     *
     * @throws RefusedException when the type does not accept the value, be it by its constructor or because they don't fit
     */
    @Nullable
    Object unmarshal(Value value, ScopedType type) throws RefusedException {
        Class<?> raw = type.raw();
        if (raw == Optional.class) {
            return value instanceof Value.Nothing ? Optional.empty() : Optional.of(present(value, type.argument(0)));
        }
        if (value instanceof Value.Nothing) {
            return nothing(raw);
        }
        if (value instanceof Value.Bool bool) {
            return bool.value();
        }
        try {
            return scalarOrNested(value, type);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new RefusedException(raw.getTypeName() + " does not accept the value: " + Thrown.summary(e));
        }
    }

    private Object present(Value value, ScopedType type) throws RefusedException {
        Object object = unmarshal(value, type);
        if (object == null) {
            throw new RefusedException("null within an Optional");
        }
        return object;
    }

    private static @Nullable Object nothing(Class<?> raw) throws RefusedException {
        if (raw.isPrimitive()) {
            throw new RefusedException(raw + " can't be null");
        }
        return null;
    }

    private @Nullable Object scalarOrNested(Value value, ScopedType type)
            throws ReflectiveOperationException, RefusedException {
        Object object = null;
        if (value instanceof Value.Num num) {
            object = Scalars.number(num.text(), type.raw());
        } else if (value instanceof Value.Text text) {
            Object plain = Scalars.text(text.value(), type.raw());
            object = plain != null ? plain : constant(text.value(), type.raw());
        } else if (value instanceof Value.Items items) {
            object = type.raw().isArray() ? array(items, type) : list(items, type);
        } else if (value instanceof Value.Bag bag) {
            object = set(bag, type);
        } else if (value instanceof Value.Entries entries) {
            object = map(entries, type);
        } else if (value instanceof Value.Fields fields) {
            object = type.raw().isInterface() && fields.type().equals(type.raw().getName())
                    ? ScriptedPort.of(type.raw(), value, this)
                    : construct(fields, type);
        }
        if (object == null) {
            throw new RefusedException(type.raw().getTypeName() + " can't be made of "
                    + value.getClass().getSimpleName());
        }
        return object;
    }

    /** The constant of an enum, or of the first enum among a sealed interface's cases that has it. */
    private static @Nullable Object constant(String name, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                Object constant = constant(name, permitted);
                if (constant != null) {
                    return constant;
                }
            }
        }
        return null;
    }

    private Object array(Value.Items items, ScopedType type) throws RefusedException {
        ScopedType component = type.component();
        Object array = Array.newInstance(component.raw(), items.items().size());
        for (int i = 0; i < items.items().size(); i++) {
            Array.set(array, i, unmarshal(items.items().get(i), component));
        }
        return array;
    }

    private List<@Nullable Object> list(Value.Items items, ScopedType type) throws RefusedException {
        List<@Nullable Object> list = new ArrayList<>();
        addAll(items.items(), type.argument(0), list);
        return Collections.unmodifiableList(list);
    }

    private Set<@Nullable Object> set(Value.Bag bag, ScopedType type) throws RefusedException {
        Set<@Nullable Object> set = new LinkedHashSet<>();
        addAll(ordered(bag.items()), type.argument(0), set);
        return Collections.unmodifiableSet(set);
    }

    private void addAll(Collection<Value> values, ScopedType type, Collection<@Nullable Object> target)
            throws RefusedException {
        for (Value value : values) {
            target.add(unmarshal(value, type));
        }
    }

    private Map<@Nullable Object, @Nullable Object> map(Value.Entries entries, ScopedType type)
            throws RefusedException {
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (Map.Entry<Value, Value> entry : ordered(entries.entries().entrySet())) {
            map.put(unmarshal(entry.getKey(), type.argument(0)), unmarshal(entry.getValue(), type.argument(1)));
        }
        return Collections.unmodifiableMap(map);
    }

    private Object construct(Value.Fields fields, ScopedType type)
            throws ReflectiveOperationException, RefusedException {
        Class<?> record = Class.forName(fields.type(), true, loader);
        if (!record.isRecord() || !type.raw().isAssignableFrom(record)) {
            throw new RefusedException(fields.type() + " is no " + type.raw().getTypeName());
        }
        ScopedType narrowed = type.narrowed(record);
        RecordComponent[] components = record.getRecordComponents();
        @Nullable Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Value field = fields.fields().getOrDefault(components[i].getName(), new Value.Nothing());
            arguments[i] = unmarshal(field, narrowed.member(components[i].getGenericType()));
        }
        Constructor<?> canonical = record.getDeclaredConstructor(types);
        canonical.setAccessible(true);
        try {
            return canonical.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw refusal(record, e);
        }
    }

    private static RefusedException refusal(Class<?> record, InvocationTargetException e) {
        Throwable cause = Thrown.cause(e);
        if (cause instanceof VirtualMachineError error) {
            throw error;
        }
        return new RefusedException(record.getName() + ": " + Thrown.summary(cause));
    }
}
