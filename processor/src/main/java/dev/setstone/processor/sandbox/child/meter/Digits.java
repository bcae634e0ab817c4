package dev.setstone.processor.sandbox.child.meter;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What arithmetic on numbers of many digits costs. */
final class Digits {

    private static final Tank TANK = Tank.running();

    /** Schoolbook multiplication takes a step for each pair of words of about nine digits, and the processor does many at once. */
    private static final long PAIRS_PER_STEP = 300;

    private static final long MOST = 1L << 31;

    private Digits() {}

    /** A result of that many digits whose making takes quadratic time. */
    static void square(long digits, String call) {
        product(digits, digits, call);
    }

    /** A product, or quotient, of numbers of that many digits. */
    static void product(long one, long other, String call) {
        long left = Math.min(one, MOST);
        long right = Math.min(other, MOST);
        TANK.bytes((left + right) / 2, call);
        TANK.steps(left * right / PAIRS_PER_STEP, call);
    }

    /** How many chars a number has when it is printed without an exponent; 0 for what is no such number. */
    static long plain(@Nullable Object number) {
        if (number instanceof BigDecimal decimal) {
            return expanded(decimal);
        }
        return number instanceof BigInteger integer ? BigIntegerGuard.digits(integer) : 0;
    }

    /** How many digits a number takes when its exponent is written out. */
    static long expanded(BigDecimal number) {
        return number.precision() + Math.abs((long) number.scale());
    }
}
