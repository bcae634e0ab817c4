package dev.setstone.temporal;

import dev.setstone.annotations.Port;
import dev.setstone.runtime.flow.FlowEngine;
import io.temporal.common.converter.EncodedValues;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A method that Temporal calls: a step, a port's method or a composed method. Its input are its arguments without engine and
 * ports, which whoever runs it supplies.
 *
 * @param method of the interface
 * @param type the name of the activity or workflow type
 */
record RemoteMethod(Method method, String type) {

    /** The interfaces of the ports among the parameters. */
    List<Class<?>> ports() {
        return List.of(method.getParameterTypes()).stream()
                .filter(parameter -> parameter.isAnnotationPresent(Port.class))
                .<Class<?>>map(parameter -> parameter)
                .toList();
    }

    boolean takesEngine() {
        return List.of(method.getParameterTypes()).contains(FlowEngine.class);
    }

    @Nullable
    Object[] inputOf(@Nullable Object[] arguments) {
        return values().mapToObj(i -> arguments[i]).toArray();
    }

    /**
     * The arguments of a call.
     *
     * @param input what was sent; Temporal's own typed stubs send engine and ports too, as nulls
     * @param supplied gives the engine and the ports
     */
    @Nullable
    Object[] arguments(EncodedValues input, Function<Class<?>, Object> supplied) {
        Class<?>[] types = method.getParameterTypes();
        @Nullable Object[] arguments = new Object[types.length];
        List<Integer> sent = new ArrayList<>(values().boxed().toList());
        boolean all = input.getSize() == types.length;
        for (int i = 0; i < types.length; i++) {
            arguments[i] = isSupplied(types[i])
                    ? supplied.apply(types[i])
                    : input.get(all ? i : sent.indexOf(i), types[i], method.getGenericParameterTypes()[i]);
        }
        return arguments;
    }

    private IntStream values() {
        Class<?>[] types = method.getParameterTypes();
        return IntStream.range(0, types.length).filter(i -> !isSupplied(types[i]));
    }

    private static boolean isSupplied(Class<?> parameter) {
        return parameter == FlowEngine.class || parameter.isAnnotationPresent(Port.class);
    }
}
