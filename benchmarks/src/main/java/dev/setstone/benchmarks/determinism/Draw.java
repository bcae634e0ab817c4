package dev.setstone.benchmarks.determinism;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Draws values of a contract's types. {@link Random} gives the same numbers in every JVM (its algorithm is specified); sets are JDK's
 * immutable ones, whose order differs from process to process.
 */
final class Draw {

    /** Where rules have their limits, a value is drawn often. */
    private static final List<String> DECIMALS = List.of(
            "0", "2.9", "3.0", "5.4", "6.4", "6.5", "9.9", "10", "20.0", "20.1", "26.9", "27.0", "29.9", "30", "31.2",
            "100", "100.1");

    private static final int MOST = 4;

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    Object of(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return scalar(plain);
    }

    private Object scalar(Class<?> type) {
        if (type == int.class) {
            return random.nextInt(100);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == BigDecimal.class) {
            return random.nextInt(3) > 0
                    ? new BigDecimal(DECIMALS.get(random.nextInt(DECIMALS.size())))
                    : BigDecimal.valueOf(random.nextInt(1_200), 1);
        }
        throw new IllegalArgumentException("no values are drawn of " + type);
    }

    private Object container(Class<?> container, Type item) throws ReflectiveOperationException {
        if (container == Optional.class) {
            return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(of(item));
        }
        List<Object> items = new ArrayList<>();
        int count = random.nextInt(MOST);
        for (int i = 0; i < count; i++) {
            items.add(of(item));
        }
        return container == Set.class ? Set.copyOf(items) : List.copyOf(items);
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(of(component.getGenericType()));
        }
        var constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("a record refused its values", refused);
        }
    }
}
