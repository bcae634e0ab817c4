package dev.setstone.processor.sandbox.child.meter;

import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Each element of a stream that can be long without saying so is a step. */
@Guards(Stream.class)
public final class StreamGuard {

    private static final Tank TANK = Tank.running();

    /** What an element takes where it is collected. */
    private static final int ELEMENT_BYTES = 16;

    private static final int ELEMENT_STEPS = 4;

    private StreamGuard() {}

    public static <T> Stream<T> iterate(T seed, UnaryOperator<T> next) {
        return Stream.iterate(seed, next).peek(element -> element());
    }

    public static <T> Stream<T> iterate(T seed, Predicate<? super T> more, UnaryOperator<T> next) {
        return Stream.iterate(seed, more, next).peek(element -> element());
    }

    public static <T> Stream<T> generate(Supplier<? extends T> next) {
        return Stream.<T>generate(next).peek(element -> element());
    }

    static void element() {
        TANK.steps(ELEMENT_STEPS, "");
        TANK.bytes(ELEMENT_BYTES, "");
    }
}
