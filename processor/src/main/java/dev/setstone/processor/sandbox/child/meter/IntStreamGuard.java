package dev.setstone.processor.sandbox.child.meter;

import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Each number of a stream that can be long without saying so is a step. */
@Guards(IntStream.class)
public final class IntStreamGuard {

    private IntStreamGuard() {}

    public static IntStream range(int start, int end) {
        return IntStream.range(start, end).filter(number -> StreamGuard.element());
    }

    public static IntStream rangeClosed(int start, int end) {
        return IntStream.rangeClosed(start, end).filter(number -> StreamGuard.element());
    }

    public static IntStream iterate(int seed, IntUnaryOperator next) {
        return IntStream.iterate(seed, next).filter(number -> StreamGuard.element());
    }

    public static IntStream iterate(int seed, IntPredicate more, IntUnaryOperator next) {
        return IntStream.iterate(seed, more, next).filter(number -> StreamGuard.element());
    }

    public static IntStream generate(IntSupplier next) {
        return IntStream.generate(next).filter(number -> StreamGuard.element());
    }
}
