package dev.setstone.processor.sandbox.child.meter;

import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/** Each number of a stream that can be long without saying so is a step. */
@Guards(LongStream.class)
public final class LongStreamGuard {

    private LongStreamGuard() {}

    public static LongStream range(long start, long end) {
        return LongStream.range(start, end).filter(number -> StreamGuard.element());
    }

    public static LongStream rangeClosed(long start, long end) {
        return LongStream.rangeClosed(start, end).filter(number -> StreamGuard.element());
    }

    public static LongStream iterate(long seed, LongUnaryOperator next) {
        return LongStream.iterate(seed, next).filter(number -> StreamGuard.element());
    }

    public static LongStream iterate(long seed, LongPredicate more, LongUnaryOperator next) {
        return LongStream.iterate(seed, more, next).filter(number -> StreamGuard.element());
    }

    public static LongStream generate(LongSupplier next) {
        return LongStream.generate(next).filter(number -> StreamGuard.element());
    }
}
