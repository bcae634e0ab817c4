package dev.setstone.processor.sandbox.child.meter;

import java.math.MathContext;
import java.math.RoundingMode;

/** A precision is what every operation with it will cost. */
@Guards(MathContext.class)
public final class MathContextGuard {

    private MathContextGuard() {}

    public static void init(int precision) {
        Digits.square(Math.max(0, precision), "new MathContext");
    }

    public static void init(int precision, RoundingMode mode) {
        init(precision);
    }
}
