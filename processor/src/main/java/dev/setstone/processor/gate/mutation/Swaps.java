package dev.setstone.processor.gate.mutation;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** What takes the place of what. Nothing in here names a member that code in a step may not name. */
final class Swaps {

    private static final Map<Integer, Integer> BOUNDARIES = Map.ofEntries(
            entry(Opcodes.IFLT, Opcodes.IFLE),
            entry(Opcodes.IFLE, Opcodes.IFLT),
            entry(Opcodes.IFGT, Opcodes.IFGE),
            entry(Opcodes.IFGE, Opcodes.IFGT),
            entry(Opcodes.IF_ICMPLT, Opcodes.IF_ICMPLE),
            entry(Opcodes.IF_ICMPLE, Opcodes.IF_ICMPLT),
            entry(Opcodes.IF_ICMPGT, Opcodes.IF_ICMPGE),
            entry(Opcodes.IF_ICMPGE, Opcodes.IF_ICMPGT));

    private static final Map<Integer, Integer> OPPOSITES = Map.ofEntries(
            entry(Opcodes.IFEQ, Opcodes.IFNE),
            entry(Opcodes.IFNE, Opcodes.IFEQ),
            entry(Opcodes.IFLT, Opcodes.IFGE),
            entry(Opcodes.IFGE, Opcodes.IFLT),
            entry(Opcodes.IFGT, Opcodes.IFLE),
            entry(Opcodes.IFLE, Opcodes.IFGT),
            entry(Opcodes.IF_ICMPEQ, Opcodes.IF_ICMPNE),
            entry(Opcodes.IF_ICMPNE, Opcodes.IF_ICMPEQ),
            entry(Opcodes.IF_ICMPLT, Opcodes.IF_ICMPGE),
            entry(Opcodes.IF_ICMPGE, Opcodes.IF_ICMPLT),
            entry(Opcodes.IF_ICMPGT, Opcodes.IF_ICMPLE),
            entry(Opcodes.IF_ICMPLE, Opcodes.IF_ICMPGT),
            entry(Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE),
            entry(Opcodes.IF_ACMPNE, Opcodes.IF_ACMPEQ),
            entry(Opcodes.IFNULL, Opcodes.IFNONNULL),
            entry(Opcodes.IFNONNULL, Opcodes.IFNULL));

    /** By the operator of an int; those of the other types follow it, in the order int, long, float, double. */
    private static final Map<Integer, Operator> OPERATORS = Map.of(
            Opcodes.IADD, new Operator("+", "-", Opcodes.ISUB),
            Opcodes.ISUB, new Operator("-", "+", Opcodes.IADD),
            Opcodes.IMUL, new Operator("*", "/", Opcodes.IDIV),
            Opcodes.IDIV, new Operator("/", "*", Opcodes.IMUL),
            Opcodes.IREM, new Operator("%", "*", Opcodes.IMUL));

    private static final Map<Integer, Operator> BITS = Map.of(
            Opcodes.IAND, new Operator("&", "|", Opcodes.IOR),
            Opcodes.IOR, new Operator("|", "&", Opcodes.IAND),
            Opcodes.ISHL, new Operator("<<", ">>", Opcodes.ISHR),
            Opcodes.ISHR, new Operator(">>", "<<", Opcodes.ISHL));

    private static final Map<String, String> CALLS = Map.ofEntries(
            entry("java/math/BigDecimal.add", "subtract"),
            entry("java/math/BigDecimal.subtract", "add"),
            entry("java/math/BigDecimal.min", "max"),
            entry("java/math/BigDecimal.max", "min"),
            entry("java/math/BigInteger.add", "subtract"),
            entry("java/math/BigInteger.subtract", "add"),
            entry("java/math/BigInteger.min", "max"),
            entry("java/math/BigInteger.max", "min"),
            entry("java/lang/Math.min", "max"),
            entry("java/lang/Math.max", "min"),
            entry("java/lang/Math.addExact", "subtractExact"),
            entry("java/lang/Math.subtractExact", "addExact"),
            entry("java/lang/String.startsWith", "endsWith"),
            entry("java/lang/String.endsWith", "startsWith"),
            entry("java/time/LocalDate.isBefore", "isAfter"),
            entry("java/time/LocalDate.isAfter", "isBefore"),
            entry("java/time/LocalDate.plusDays", "minusDays"),
            entry("java/time/LocalDate.minusDays", "plusDays"),
            entry("java/time/LocalDate.plusMonths", "minusMonths"),
            entry("java/time/LocalDate.minusMonths", "plusMonths"),
            entry("java/time/LocalDate.plusYears", "minusYears"),
            entry("java/time/LocalDate.minusYears", "plusYears"),
            entry("java/util/stream/Stream.anyMatch", "allMatch"),
            entry("java/util/stream/Stream.allMatch", "anyMatch"),
            entry("java/util/stream/Stream.noneMatch", "anyMatch"));

    private static final Map<String, String> CONSTANTS = Map.of(
            "java/math/RoundingMode.HALF_UP", "HALF_DOWN",
            "java/math/RoundingMode.HALF_DOWN", "HALF_UP",
            "java/math/RoundingMode.HALF_EVEN", "HALF_UP",
            "java/math/RoundingMode.UP", "DOWN",
            "java/math/RoundingMode.DOWN", "UP",
            "java/math/RoundingMode.CEILING", "FLOOR",
            "java/math/RoundingMode.FLOOR", "CEILING",
            "java/math/BigDecimal.ZERO", "ONE",
            "java/math/BigDecimal.ONE", "ZERO");

    private Swaps() {}

    /**
     * An operator and the one that takes its place.
     *
     * @param opcode the instruction of the other one
     */
    record Operator(String from, String to, int opcode) {}

    /** The comparison whose bound is on the other side; only of those that have one. */
    static Optional<Integer> boundary(int jump) {
        return Optional.ofNullable(BOUNDARIES.get(jump));
    }

    /** The opposite of a conditional jump. */
    static Optional<Integer> opposite(int jump) {
        return Optional.ofNullable(OPPOSITES.get(jump));
    }

    /** What takes the place of an arithmetic instruction. */
    static Optional<Operator> operator(int opcode) {
        if (opcode >= Opcodes.IADD && opcode <= Opcodes.DREM) {
            int type = (opcode - Opcodes.IADD) % 4;
            return Optional.ofNullable(OPERATORS.get(opcode - type))
                    .map(other -> new Operator(other.from(), other.to(), other.opcode() + type));
        }
        if (opcode >= Opcodes.ISHL && opcode <= Opcodes.LXOR) {
            int type = (opcode - Opcodes.ISHL) % 2;
            return Optional.ofNullable(BITS.get(opcode - type))
                    .map(other -> new Operator(other.from(), other.to(), other.opcode() + type));
        }
        return Optional.empty();
    }

    /** The method of the same class and descriptor that takes a method's place. */
    static Optional<String> call(String owner, String name) {
        return Optional.ofNullable(CALLS.get(owner + "." + name));
    }

    /** The constant of the JDK that takes another one's place. */
    static Optional<String> constant(String owner, String name) {
        return Optional.ofNullable(CONSTANTS.get(owner + "." + name));
    }
}
