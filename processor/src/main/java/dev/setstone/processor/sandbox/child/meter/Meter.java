package dev.setstone.processor.sandbox.child.meter;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The charges that metered classes make. */
public final class Meter {

    private static final Tank TANK = Tank.running();

    private static final int OBJECT_BYTES = 32;
    private static final int COMPONENTS_STEPS = 10;
    private static final int PAIR_STEPS = 20;
    private static final int EXCEPTION_BYTES = 1024;
    private static final int ENTRY_BYTES = 48;
    private static final int ARRAY_BYTES = 16;

    /** Text is copied and compared by many chars at once. */
    private static final int CHARS_PER_STEP = 16;

    private static final int MOVED_PER_STEP = 64;

    private static final long MOST = 1L << 40;

    private Meter() {}

    /** At the start of a method. */
    public static void enter() {
        TANK.enter();
    }

    /** Before a method returns. */
    public static void leave() {
        TANK.leave();
    }

    /** Before a jump backwards. */
    public static void loop() {
        TANK.loop();
    }

    /** Before an exception is made: most of it is its stack trace. */
    public static void exception() {
        TANK.bytes(EXCEPTION_BYTES, "");
        TANK.steps(Tank.EXCEPTION_STEPS, "");
    }

    /** At the start of a handler, which could keep a fatal signal. */
    public static void caught(Throwable thrown) {
        TANK.caught(thrown);
    }

    /** Before an object is made. */
    public static void object() {
        TANK.bytes(OBJECT_BYTES, "");
    }

    /** Before an array is made; returns its length. */
    public static int array(int length, int elementBytes) {
        TANK.bytes(ARRAY_BYTES + (long) length * elementBytes, "");
        return length;
    }

    /** Before a record's own equals, hashCode or toString goes through its components. */
    public static void components() {
        TANK.steps(COMPONENTS_STEPS, "");
    }

    /** One more dimension of an array of arrays; returns how many elements there are with it. */
    public static long dimension(long outer, int length) {
        long elements = Math.min(outer * Math.max(0, length), MOST);
        TANK.bytes(elements * Long.BYTES, "");
        return elements;
    }

    /** Before an entry goes into a collection. */
    public static void entry() {
        TANK.bytes(ENTRY_BYTES, "");
    }

    /** Before a pair goes into a map. */
    public static void pair() {
        TANK.bytes(2L * ENTRY_BYTES, "");
        TANK.steps(PAIR_STEPS, "");
    }

    /** A part of a text that is put together. */
    public static void part(@Nullable Object part) {
        Weight.charge(part, "string concatenation");
        if (part instanceof String text) {
            TANK.bytes(text.length(), "string concatenation");
        }
    }

    /** A call that goes once through its operands. */
    public static void linear(@Nullable Object operand, String call) {
        TANK.steps(size(operand), call);
    }

    /** A call that moves the elements of an operand. */
    public static void shift(@Nullable Object operand, String call) {
        TANK.steps(size(operand) / MOVED_PER_STEP, call);
    }

    /** A call that copies its operands. */
    public static void copy(@Nullable Object operand, String call) {
        long size = size(operand);
        TANK.steps(size, call);
        if (operand instanceof CharSequence text) {
            TANK.bytes(text.length(), call);
        } else {
            // Elements of primitive arrays are counted by eights.
            boolean primitives = operand != null && operand.getClass().isArray() && !(operand instanceof Object[]);
            TANK.bytes(size * Long.BYTES * (primitives ? Long.BYTES : 1), call);
        }
    }

    /** A call that sorts an operand. */
    public static void sort(@Nullable Object operand, String call) {
        long size = operand instanceof Collection<?> || operand instanceof Object[] ? size(operand) : 8 * size(operand);
        TANK.steps(size * (Long.SIZE - Long.numberOfLeadingZeros(size)), call);
    }

    /** A call that makes as much as an operand says. */
    public static void amount(int operand, String call) {
        TANK.bytes((long) Long.BYTES * Math.max(0, operand), call);
        TANK.steps(Math.max(0, operand) / CHARS_PER_STEP, call);
    }

    /** A call that compares or prints operands down to their leaves. */
    public static void deep(@Nullable Object operand, String call) {
        Weight.charge(operand, call);
    }

    /** How many steps it takes to go through an object once; 0 for what has no size. */
    static long size(@Nullable Object object) {
        if (object instanceof CharSequence text) {
            return text.length() / CHARS_PER_STEP;
        } else if (object instanceof Collection<?> collection) {
            return collection.size();
        } else if (object instanceof Map<?, ?> map) {
            return map.size();
        } else if (object instanceof Object[] array) {
            return array.length;
        } else if (object instanceof BigInteger number) {
            return number.bitLength() / Long.SIZE;
        } else if (object instanceof BitSet bits) {
            return bits.size() / Long.SIZE;
        }
        return object != null && object.getClass().isArray() ? java.lang.reflect.Array.getLength(object) / 8 : 0;
    }
}
