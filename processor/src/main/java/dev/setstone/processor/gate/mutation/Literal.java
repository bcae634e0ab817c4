package dev.setstone.processor.gate.mutation;

import dev.setstone.processor.gate.mutation.Mutation.Kind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A constant that an instruction pushes.
 *
 * @param value an Integer, Long, Float, Double or String
 */
record Literal(Object value) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Map<Integer, Object> INSTRUCTIONS = Map.ofEntries(
            Map.entry(Opcodes.ICONST_M1, -1),
            Map.entry(Opcodes.ICONST_0, 0),
            Map.entry(Opcodes.ICONST_1, 1),
            Map.entry(Opcodes.ICONST_2, 2),
            Map.entry(Opcodes.ICONST_3, 3),
            Map.entry(Opcodes.ICONST_4, 4),
            Map.entry(Opcodes.ICONST_5, 5),
            Map.entry(Opcodes.LCONST_0, 0L),
            Map.entry(Opcodes.LCONST_1, 1L),
            Map.entry(Opcodes.FCONST_0, 0.0f),
            Map.entry(Opcodes.FCONST_1, 1.0f),
            Map.entry(Opcodes.FCONST_2, 2.0f),
            Map.entry(Opcodes.DCONST_0, 0.0),
            Map.entry(Opcodes.DCONST_1, 1.0));

    static Literal ofNumber(int number) {
        return new Literal(number);
    }

    /** The constant of an instruction that has no operand. */
    static Optional<Literal> ofInstruction(int opcode) {
        return Optional.ofNullable(INSTRUCTIONS.get(opcode)).map(Literal::new);
    }

    /** The constant of the pool, if it is a number or a text. */
    static Optional<Literal> ofConstant(Object value) {
        return value instanceof Number || value instanceof String ? Optional.of(new Literal(value)) : Optional.empty();
    }

    /** A text that says a number is a bound, as in {@code new BigDecimal("30")}. */
    Kind kind() {
        return value instanceof String text && !NUMBER.matcher(text).matches() ? Kind.TEXT : Kind.CONSTANT;
    }

    /** Whether it may be a truth value. */
    boolean isBit() {
        return value.equals(0) || value.equals(1);
    }

    /** As source would say it, apart from a suffix. */
    String source() {
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }

    /** The next number, the other truth value, no text instead of some. */
    Literal successor() {
        if (value instanceof Integer number) {
            return new Literal(number == 1 ? 0 : number + 1);
        } else if (value instanceof Long number) {
            return new Literal(number + 1);
        } else if (value instanceof Float number) {
            return new Literal(number + 1);
        } else if (value instanceof Double number) {
            return new Literal(number + 1);
        }
        String text = (String) value;
        if (NUMBER.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            return new Literal(number.add(number.ulp()).toPlainString());
        }
        return new Literal(text.isEmpty() ? "x" : "");
    }

    /** Pushes it. */
    void push(@Nullable MethodVisitor method) {
        if (method == null) {
            return;
        }
        if (value instanceof Integer number && number >= -1 && number <= 5) {
            method.visitInsn(Opcodes.ICONST_0 + number);
        } else {
            method.visitLdcInsn(value);
        }
    }
}
