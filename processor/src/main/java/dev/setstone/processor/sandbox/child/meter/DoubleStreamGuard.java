package dev.setstone.processor.sandbox.child.meter;

import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** Each number of a stream that can be long without saying so is a step. */
@Guards(DoubleStream.class)
public final class DoubleStreamGuard {

    private DoubleStreamGuard() {}

    public static DoubleStream iterate(double seed, DoubleUnaryOperator next) {
        return DoubleStream.iterate(seed, next).filter(number -> StreamGuard.element());
    }

    public static DoubleStream iterate(double seed, DoublePredicate more, DoubleUnaryOperator next) {
        return DoubleStream.iterate(seed, more, next).filter(number -> StreamGuard.element());
    }

    public static DoubleStream generate(DoubleSupplier next) {
        return DoubleStream.generate(next).filter(number -> StreamGuard.element());
    }
}
