package dev.setstone.processor.gate.mutation;

import dev.setstone.processor.gate.mutation.Mutation.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Passes a method's instructions on, offering every change that they allow and making those that are taken. */
final class MutatingMethod extends MethodVisitor {

    private final MutationPoints points;
    private final EnumSuccessors enums;
    private final SourceLines source;
    private final Type result;
    private final Map<Integer, Integer> comparisons = new HashMap<>();
    private int line;
    private boolean afterLiteral;
    private String lastCall = "";

    /** For a scan, {@code next} is null. */
    MutatingMethod(
            @Nullable MethodVisitor next,
            MutationPoints points,
            EnumSuccessors enums,
            SourceLines source,
            String descriptor) {
        super(Opcodes.ASM9, next);
        this.points = points;
        this.enums = enums;
        this.source = source;
        this.result = Type.getReturnType(descriptor);
    }

    private boolean offer(Kind kind, String from, String to) {
        return points.offer(kind, line, 0, from, to);
    }

    private void passed(boolean literal, String call) {
        afterLiteral = literal;
        lastCall = call;
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        super.visitLineNumber(number, start);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        int chosen = opcode;
        Optional<Integer> boundary = Swaps.boundary(opcode);
        int occurrence = boundary.isPresent() ? comparisons.merge(line, 1, Integer::sum) - 1 : 0;
        if (boundary.isPresent() && points.offer(Kind.BOUNDARY, line, occurrence, "", "")) {
            chosen = boundary.get();
        }
        Optional<Integer> opposite = Swaps.opposite(opcode);
        String operator = boundary.isPresent() ? "<" : isEquality(opcode) ? "==" : "";
        if (opposite.isPresent() && points.offer(Kind.CONDITION, line, occurrence, operator, "")) {
            chosen = opposite.get();
        }
        super.visitJumpInsn(chosen, label);
        passed(false, "");
    }

    private static boolean isEquality(int opcode) {
        return opcode == Opcodes.IF_ICMPEQ
                || opcode == Opcodes.IF_ICMPNE
                || opcode == Opcodes.IF_ACMPEQ
                || opcode == Opcodes.IF_ACMPNE;
    }

    @Override
    public void visitInsn(int opcode) {
        Optional<Literal> literal = Literal.ofInstruction(opcode);
        Optional<Swaps.Operator> operator = Swaps.operator(opcode);
        if (literal.isPresent()) {
            visitLiteral(literal.get(), () -> super.visitInsn(opcode));
            return;
        }
        if (operator.isPresent()) {
            boolean change =
                    offer(Kind.OPERATOR, operator.get().from(), operator.get().to());
            super.visitInsn(change ? operator.get().opcode() : opcode);
        } else {
            if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.ARETURN && !afterLiteral) {
                offerResult();
            }
            super.visitInsn(opcode);
        }
        passed(false, "");
    }

    private void offerResult() {
        Optional<PlainResult> plain =
                PlainResult.of(result).filter(other -> !other.call().equals(lastCall));
        if (plain.isPresent() && offer(Kind.RESULT, "", plain.get().source())) {
            plain.get().replace(this.mv);
        }
    }

    private void visitLiteral(Literal literal, Runnable unchanged) {
        // javac makes zeros and ones of its own, where a condition becomes a value.
        boolean written = !literal.isBit() || source.saysBit(line, literal.source());
        if (written
                && offer(literal.kind(), literal.source(), literal.successor().source())) {
            literal.successor().push(this.mv);
        } else {
            unchanged.run();
        }
        passed(true, "");
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY) {
            super.visitIntInsn(opcode, operand);
        } else {
            visitLiteral(Literal.ofNumber(operand), () -> super.visitIntInsn(opcode, operand));
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        Optional<Literal> literal = Literal.ofConstant(value);
        if (literal.isPresent()) {
            visitLiteral(literal.get(), () -> super.visitLdcInsn(value));
        } else {
            super.visitLdcInsn(value);
        }
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        boolean change = offer(Kind.COUNTING, increment > 0 ? "++" : "--", increment > 0 ? "--" : "++");
        super.visitIincInsn(variable, change ? -increment : increment);
        passed(false, "");
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        String chosen = name;
        if (opcode == Opcodes.GETSTATIC) {
            Optional<String> other = enums.after(owner, name).or(() -> Swaps.constant(owner, name));
            if (other.isPresent() && offer(Kind.ENUM_CONSTANT, name, other.get())) {
                chosen = other.get();
            }
        }
        super.visitFieldInsn(opcode, owner, chosen, descriptor);
        passed(false, owner + "." + name + descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        Optional<String> other = Swaps.call(owner, name);
        Optional<DroppedCall> dropped = DroppedCall.of(opcode, name, descriptor);
        if (other.isPresent() && offer(Kind.OPERATOR, "." + name + "(", "." + other.get() + "(")) {
            super.visitMethodInsn(opcode, owner, other.get(), descriptor, isInterface);
        } else if (dropped.isPresent() && offer(Kind.CALL, name, "")) {
            dropped.get().replace(this.mv);
        } else {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
        passed(false, owner + "." + name + descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        passed(false, "");
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        super.visitVarInsn(opcode, variable);
        passed(false, "");
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        super.visitTypeInsn(opcode, type);
        passed(false, "");
    }
}
