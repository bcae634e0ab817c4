package dev.setstone.processor.gate.compliance;

import dev.setstone.processor.gate.compliance.Fact.Function;
import dev.setstone.processor.gate.compliance.Fact.IntConstant;
import dev.setstone.processor.gate.compliance.Fact.Length;
import dev.setstone.processor.gate.compliance.Fact.Made;
import dev.setstone.processor.gate.compliance.Fact.Tail;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/** Follows facts through the instructions of one method. */
final class FlowInterpreter extends Interpreter<Flow> {

    /** PCI DSS 4.0, 3.4.1 lets the last four digits be seen. */
    private static final int SHOWN = 4;

    private final OwnCode.Method method;
    private final Flows flows;
    private final Calls calls;

    FlowInterpreter(OwnCode.Method method, Flows flows, Calls calls) {
        super(Opcodes.ASM9);
        this.method = method;
        this.flows = flows;
        this.calls = calls;
    }

    @Override
    public @Nullable Flow newValue(@Nullable Type type) {
        if (type == null) {
            return Flow.of(1);
        }
        return type.getSort() == Type.VOID ? null : Flow.of(type.getSize());
    }

    @Override
    public Flow newParameterValue(boolean isInstance, int local, Type type) {
        int index = isInstance ? 1 : 0;
        int slot = isInstance ? 1 : 0;
        for (Type parameter : Type.getArgumentTypes(method.code().desc)) {
            if (slot == local) {
                break;
            }
            slot += parameter.getSize();
            index++;
        }
        int position = isInstance && local == 0 ? 0 : index;
        return Flow.of(type.getSize()).with(flows.parameter(method.key(), position));
    }

    @Override
    public Flow newOperation(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return Flow.of(1, new IntConstant(opcode - Opcodes.ICONST_0));
        }
        if (instruction instanceof IntInsnNode number) {
            return Flow.of(1, new IntConstant(number.operand));
        }
        if (instruction instanceof FieldInsnNode field) {
            return Flow.of(Type.getType(field.desc).getSize()).with(flows.field(field.owner, field.name));
        }
        if (opcode == Opcodes.NEW) {
            return Flow.of(1, made(instruction));
        }
        boolean wide = opcode == Opcodes.LCONST_0
                || opcode == Opcodes.LCONST_1
                || opcode == Opcodes.DCONST_0
                || opcode == Opcodes.DCONST_1
                || (instruction instanceof LdcInsnNode constant
                        && (constant.cst instanceof Long || constant.cst instanceof Double));
        return Flow.of(wide ? 2 : 1);
    }

    private Made made(AbstractInsnNode instruction) {
        return new Made(method.key(), method.code().instructions.indexOf(instruction));
    }

    @Override
    public Flow copyOperation(AbstractInsnNode instruction, Flow value) {
        return value;
    }

    @Override
    public @Nullable Flow unaryOperation(AbstractInsnNode instruction, Flow value) {
        switch (instruction.getOpcode()) {
            case Opcodes.GETFIELD -> {
                FieldInsnNode field = (FieldInsnNode) instruction;
                return Flow.of(Type.getType(field.desc).getSize()).with(flows.field(field.owner, field.name));
            }
            case Opcodes.PUTSTATIC -> {
                FieldInsnNode field = (FieldInsnNode) instruction;
                flows.stores(field.owner, field.name, value);
                return null;
            }
            case Opcodes.NEWARRAY, Opcodes.ANEWARRAY -> {
                return Flow.of(1, made(instruction));
            }
            case Opcodes.INSTANCEOF, Opcodes.ARRAYLENGTH -> {
                return Flow.of(1);
            }
            case Opcodes.I2L, Opcodes.I2D, Opcodes.F2L, Opcodes.F2D, Opcodes.L2D, Opcodes.D2L -> {
                return new Flow(2, value.facts());
            }
            case Opcodes.L2I, Opcodes.L2F, Opcodes.D2I, Opcodes.D2F -> {
                return new Flow(1, value.facts());
            }
            default -> {
                return value.without(
                        fact -> fact instanceof IntConstant || fact instanceof Length || fact instanceof Tail);
            }
        }
    }

    @Override
    public @Nullable Flow binaryOperation(AbstractInsnNode instruction, Flow one, Flow two) {
        int opcode = instruction.getOpcode();
        if (opcode == Opcodes.PUTFIELD) {
            FieldInsnNode field = (FieldInsnNode) instruction;
            flows.stores(field.owner, field.name, two);
            flows.puts(one, flows.everything(two));
            return null;
        }
        if (opcode == Opcodes.ISUB && one.has(Length.class) && isAtMost(two, SHOWN)) {
            return Flow.of(1, new Tail());
        }
        if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
            boolean wide = opcode == Opcodes.LALOAD || opcode == Opcodes.DALOAD;
            return new Flow(wide ? 2 : 1, flows.everything(one));
        }
        if (opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG) {
            return Flow.of(1);
        }
        return one.with(two.facts())
                .without(fact -> fact instanceof IntConstant || fact instanceof Length || fact instanceof Tail);
    }

    private static boolean isAtMost(Flow value, int limit) {
        return value.facts().size() == 1
                && value.facts().iterator().next() instanceof IntConstant number
                && number.value() >= 0
                && number.value() <= limit;
    }

    @Override
    public @Nullable Flow ternaryOperation(AbstractInsnNode instruction, Flow array, Flow index, Flow value) {
        flows.puts(array, flows.everything(value));
        return null;
    }

    @Override
    public @Nullable Flow naryOperation(AbstractInsnNode instruction, List<? extends Flow> values) {
        if (instruction instanceof MethodInsnNode call) {
            return calls.call(call, List.copyOf(values));
        }
        if (instruction instanceof InvokeDynamicInsnNode call) {
            return calls.dynamic(call, List.copyOf(values));
        }
        return Flow.of(1, made(instruction));
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, Flow value, Flow expected) {
        flows.returns(method.key(), value);
    }

    @Override
    public Flow merge(Flow one, Flow other) {
        if (one.facts().containsAll(other.facts())) {
            return one;
        }
        Set<Fact> both = new HashSet<>(one.facts());
        both.addAll(other.facts());
        return new Flow(Math.min(one.size(), other.size()), both);
    }

    /** A function's facts tell which of the logic's methods it runs. */
    static Function function(org.objectweb.asm.Handle handle) {
        return new Function(handle.getOwner(), handle.getName(), handle.getDesc());
    }
}
