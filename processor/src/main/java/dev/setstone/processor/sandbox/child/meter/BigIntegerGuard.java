package dev.setstone.processor.sandbox.child.meter;

import java.math.BigInteger;

/** Whole numbers of any length: what an operation costs and how long its result can be is known before it is done. */
@Guards(BigInteger.class)
public final class BigIntegerGuard {

    private BigIntegerGuard() {}

    public static void init(String digits) {
        Digits.square(digits.length(), "new BigInteger");
    }

    public static void init(String digits, int radix) {
        Digits.square(digits.length(), "new BigInteger");
    }

    public static BigInteger pow(BigInteger base, int exponent) {
        long bits = (long) base.abs().subtract(BigInteger.ONE).bitLength() * Math.max(0, exponent);
        Digits.square(bits / 3, "BigInteger.pow");
        return base.pow(exponent);
    }

    public static BigInteger shiftLeft(BigInteger number, int count) {
        bits((long) number.bitLength() + count, "BigInteger.shiftLeft");
        return number.shiftLeft(count);
    }

    public static BigInteger shiftRight(BigInteger number, int count) {
        bits(number.bitLength() - (long) count, "BigInteger.shiftRight");
        return number.shiftRight(count);
    }

    public static BigInteger setBit(BigInteger number, int bit) {
        bits(Math.max(number.bitLength(), bit), "BigInteger.setBit");
        return number.setBit(bit);
    }

    public static BigInteger clearBit(BigInteger number, int bit) {
        bits(Math.max(number.bitLength(), bit), "BigInteger.clearBit");
        return number.clearBit(bit);
    }

    public static BigInteger flipBit(BigInteger number, int bit) {
        bits(Math.max(number.bitLength(), bit), "BigInteger.flipBit");
        return number.flipBit(bit);
    }

    private static void bits(long bits, String call) {
        Tank.running().bytes(bits / Byte.SIZE, call);
        Tank.running().steps(bits / Long.SIZE, call);
    }

    public static BigInteger multiply(BigInteger one, BigInteger other) {
        Digits.product(digits(one), digits(other), "BigInteger.multiply");
        return one.multiply(other);
    }

    public static BigInteger divide(BigInteger one, BigInteger other) {
        Digits.product(digits(one), digits(other), "BigInteger.divide");
        return one.divide(other);
    }

    public static BigInteger mod(BigInteger one, BigInteger other) {
        Digits.product(digits(one), digits(other), "BigInteger.mod");
        return one.mod(other);
    }

    public static BigInteger remainder(BigInteger one, BigInteger other) {
        Digits.product(digits(one), digits(other), "BigInteger.remainder");
        return one.remainder(other);
    }

    public static BigInteger[] divideAndRemainder(BigInteger one, BigInteger other) {
        Digits.product(digits(one), digits(other), "BigInteger.divideAndRemainder");
        return one.divideAndRemainder(other);
    }

    public static BigInteger gcd(BigInteger one, BigInteger other) {
        Digits.square(digits(one) + digits(other), "BigInteger.gcd");
        return one.gcd(other);
    }

    public static BigInteger sqrt(BigInteger number) {
        Digits.square(2 * digits(number), "BigInteger.sqrt");
        return number.sqrt();
    }

    public static BigInteger modPow(BigInteger base, BigInteger exponent, BigInteger modulus) {
        long words = 1 + digits(modulus) / 18;
        Tank.running().steps(words * words * (1L + exponent.bitLength()), "BigInteger.modPow");
        return base.modPow(exponent, modulus);
    }

    public static BigInteger modInverse(BigInteger number, BigInteger modulus) {
        Digits.square(digits(number) + digits(modulus), "BigInteger.modInverse");
        return number.modInverse(modulus);
    }

    public static String toString(BigInteger number) {
        Digits.square(digits(number), "BigInteger.toString");
        return number.toString();
    }

    public static String toString(BigInteger number, int radix) {
        Digits.square(digits(number), "BigInteger.toString");
        return number.toString(radix);
    }

    static long digits(BigInteger number) {
        return number.bitLength() / 3L;
    }
}
