package dev.setstone.processor.sandbox.child.meter;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an object as {@code toString}, {@code equals} and {@code hashCode} of the library do, one step for each part: along
 * every path, so that a structure with exponentially many paths, or one that contains itself, is met here and not there.
 */
final class Weight {

    private static final Tank TANK = Tank.running();

    /** Recursion of the library over a structure this deep still fits on the stack. */
    private static final int DEEPEST = 2_000;

    /** What it takes to come to one part, here and then in the library. */
    private static final int PART_STEPS = 20;

    private static final ClassValue<List<Field>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            List<Field> fields = Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> !field.getType().isPrimitive())
                    .toList();
            fields.forEach(field -> field.setAccessible(true));
            return fields;
        }
    };

    private Weight() {}

    static void charge(@Nullable Object root, String call) {
        TANK.steps(Meter.size(root instanceof CharSequence ? root : null), call);
        Iterator<?> parts = root instanceof String || root instanceof Number ? null : parts(root);
        if (parts != null) {
            walk(parts, call);
        }
    }

    private static void walk(Iterator<?> outermost, String call) {
        Deque<Iterator<?>> open = new ArrayDeque<>();
        Iterator<?> parts = outermost;
        while (parts != null) {
            if (!parts.hasNext()) {
                parts = open.poll();
                continue;
            }
            Object part = parts.next();
            TANK.steps(PART_STEPS + Meter.size(part instanceof CharSequence ? part : null), call);
            Iterator<?> inner = parts(part);
            if (inner != null) {
                open.push(parts);
                parts = inner;
                if (open.size() > DEEPEST) {
                    throw TANK.tooDeep(call);
                }
            }
        }
    }

    /** What an object consists of; null for one that is no container. The candidate's other objects are metered themselves. */
    private static @Nullable Iterator<?> parts(@Nullable Object object) {
        if (object instanceof Collection<?> collection) {
            return collection.iterator();
        } else if (object instanceof Map<?, ?> map) {
            return map.entrySet().iterator();
        } else if (object instanceof Map.Entry<?, ?> entry) {
            return Arrays.asList(entry.getKey(), entry.getValue()).iterator();
        } else if (object instanceof Object[] array) {
            return Arrays.asList(array).iterator();
        } else if (object instanceof Optional<?> optional) {
            return optional.stream().iterator();
        }
        return object instanceof Record ? components(object) : null;
    }

    private static Iterator<?> components(Object object) {
        List<Field> fields = COMPONENTS.get(object.getClass());
        List<Object> values = new ArrayList<>(fields.size());
        for (Field field : fields) {
            value(field, object).ifPresent(values::add);
        }
        return values.iterator();
    }

    private static Optional<Object> value(Field field, Object object) {
        try {
            return Optional.ofNullable(field.get(object));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " can't be read", e);
        }
    }
}
