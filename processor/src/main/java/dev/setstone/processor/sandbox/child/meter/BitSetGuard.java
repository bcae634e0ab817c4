package dev.setstone.processor.sandbox.child.meter;

import java.util.BitSet;

/** One bit far out makes a set as long as up to there. */
@Guards(BitSet.class)
public final class BitSetGuard {

    private BitSetGuard() {}

    public static void set(BitSet bits, int index) {
        grow(bits, index);
        bits.set(index);
    }

    public static void set(BitSet bits, int index, boolean value) {
        grow(bits, index);
        bits.set(index, value);
    }

    public static void set(BitSet bits, int from, int to) {
        range(bits, from, to);
        bits.set(from, to);
    }

    public static void set(BitSet bits, int from, int to, boolean value) {
        range(bits, from, to);
        bits.set(from, to, value);
    }

    public static void flip(BitSet bits, int index) {
        grow(bits, index);
        bits.flip(index);
    }

    public static void flip(BitSet bits, int from, int to) {
        range(bits, from, to);
        bits.flip(from, to);
    }

    private static void range(BitSet bits, int from, int to) {
        grow(bits, to);
        Tank.running().steps(((long) to - from) / Long.SIZE, "BitSet.set");
    }

    private static void grow(BitSet bits, int to) {
        Tank.running().bytes(((long) to - bits.size()) / Byte.SIZE, "BitSet.set");
    }
}
