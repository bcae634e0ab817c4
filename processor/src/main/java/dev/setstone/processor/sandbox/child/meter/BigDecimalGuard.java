package dev.setstone.processor.sandbox.child.meter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimals: a small text such as {@code 1E999999999} stands for a number that fills the memory once it is written out. */
@Guards(BigDecimal.class)
public final class BigDecimalGuard {

    private BigDecimalGuard() {}

    public static void init(String digits) {
        Digits.square(digits.length(), "new BigDecimal");
    }

    public static BigDecimal add(BigDecimal one, BigDecimal other) {
        aligned(one, other, "BigDecimal.add");
        return one.add(other);
    }

    public static BigDecimal subtract(BigDecimal one, BigDecimal other) {
        aligned(one, other, "BigDecimal.subtract");
        return one.subtract(other);
    }

    public static BigDecimal multiply(BigDecimal one, BigDecimal other) {
        Digits.product(one.precision(), other.precision(), "BigDecimal.multiply");
        return one.multiply(other);
    }

    public static BigDecimal multiply(BigDecimal one, BigDecimal other, MathContext context) {
        Digits.product(one.precision(), other.precision(), "BigDecimal.multiply");
        return one.multiply(other, context);
    }

    public static BigDecimal divide(BigDecimal one, BigDecimal other) {
        // An exact quotient has at most so many digits, or there is none.
        Digits.square(one.precision() + (long) Math.ceil(10.0 * other.precision() / 3.0), "BigDecimal.divide");
        return one.divide(other);
    }

    public static BigDecimal divide(BigDecimal one, BigDecimal other, RoundingMode mode) {
        both(one, other, "BigDecimal.divide");
        return one.divide(other, mode);
    }

    public static BigDecimal divide(BigDecimal one, BigDecimal other, int scale, RoundingMode mode) {
        long gap = Math.abs((long) scale - one.scale() + other.scale());
        Digits.square(gap + one.precision() + other.precision(), "BigDecimal.divide");
        return one.divide(other, scale, mode);
    }

    public static BigDecimal divide(BigDecimal one, BigDecimal other, MathContext context) {
        Digits.square(context.getPrecision() + (long) one.precision() + other.precision(), "BigDecimal.divide");
        return one.divide(other, context);
    }

    public static BigDecimal divideToIntegralValue(BigDecimal one, BigDecimal other) {
        both(one, other, "BigDecimal.divideToIntegralValue");
        return one.divideToIntegralValue(other);
    }

    public static BigDecimal remainder(BigDecimal one, BigDecimal other) {
        both(one, other, "BigDecimal.remainder");
        return one.remainder(other);
    }

    public static BigDecimal[] divideAndRemainder(BigDecimal one, BigDecimal other) {
        both(one, other, "BigDecimal.divideAndRemainder");
        return one.divideAndRemainder(other);
    }

    public static BigDecimal pow(BigDecimal base, int exponent) {
        Digits.square((long) base.precision() * Math.max(0, exponent), "BigDecimal.pow");
        return base.pow(exponent);
    }

    public static BigDecimal pow(BigDecimal base, int exponent, MathContext context) {
        long digits =
                context.getPrecision() == 0 ? (long) base.precision() * Math.abs((long) exponent) : base.precision();
        Digits.square(digits + context.getPrecision(), "BigDecimal.pow");
        return base.pow(exponent, context);
    }

    public static BigDecimal sqrt(BigDecimal number, MathContext context) {
        Digits.square(context.getPrecision() + (long) number.precision(), "BigDecimal.sqrt");
        return number.sqrt(context);
    }

    public static BigDecimal setScale(BigDecimal number, int scale) {
        rescaled(number, scale);
        return number.setScale(scale);
    }

    public static BigDecimal setScale(BigDecimal number, int scale, RoundingMode mode) {
        rescaled(number, scale);
        return number.setScale(scale, mode);
    }

    public static BigInteger toBigInteger(BigDecimal number) {
        written(number, "BigDecimal.toBigInteger");
        return number.toBigInteger();
    }

    public static BigInteger toBigIntegerExact(BigDecimal number) {
        written(number, "BigDecimal.toBigIntegerExact");
        return number.toBigIntegerExact();
    }

    public static String toPlainString(BigDecimal number) {
        written(number, "BigDecimal.toPlainString");
        return number.toPlainString();
    }

    public static String toString(BigDecimal number) {
        Digits.square(number.precision(), "BigDecimal.toString");
        return number.toString();
    }

    public static long longValue(BigDecimal number) {
        written(number, "BigDecimal.longValue");
        return number.longValue();
    }

    public static int intValue(BigDecimal number) {
        written(number, "BigDecimal.intValue");
        return number.intValue();
    }

    public static BigDecimal stripTrailingZeros(BigDecimal number) {
        Digits.square(number.precision(), "BigDecimal.stripTrailingZeros");
        return number.stripTrailingZeros();
    }

    private static void aligned(BigDecimal one, BigDecimal other, String call) {
        // Nothing has to be aligned to a zero, and the gap is what the coarser number is filled up by.
        long gap = Math.abs((long) one.scale() - other.scale());
        Digits.square(gap + Math.max(one.precision(), other.precision()), call);
    }

    private static void both(BigDecimal one, BigDecimal other, String call) {
        Digits.square(Digits.expanded(one) + Digits.expanded(other), call);
    }

    private static void rescaled(BigDecimal number, int scale) {
        long more = Math.max(0, (long) scale - number.scale());
        Digits.square(more + number.precision(), "BigDecimal.setScale");
    }

    private static void written(BigDecimal number, String call) {
        Digits.square(Digits.expanded(number), call);
    }
}
