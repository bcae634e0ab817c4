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
        return Stream.iterate(seed, next).filter(element -> element());
    }

    public static <T> Stream<T> iterate(T seed, Predicate<? super T> more, UnaryOperator<T> next) {
        return Stream.iterate(seed, more, next).filter(element -> element());
    }

    public static <T> Stream<T> generate(Supplier<? extends T> next) {
        return Stream.<T>generate(next).filter(element -> element());
    }

    /**
     * Lets every element pass. Behind a filter a stream does not know its size any more, so that nobody reserves memory for elements that
     * are yet to come.
     */
    static boolean element() {
        TANK.steps(ELEMENT_STEPS, "");
        TANK.bytes(ELEMENT_BYTES, "");
        return true;
    }
}
