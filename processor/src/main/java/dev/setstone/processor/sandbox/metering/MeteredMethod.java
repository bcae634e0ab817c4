package dev.setstone.processor.sandbox.metering;

import dev.setstone.processor.sandbox.child.meter.Meter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One method on its way to its metered form. */
final class MeteredMethod extends MeteredHandlers {

    private static final Set<String> FACTORIES = Set.of("metafactory", "altMetafactory");
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";
    private static final int[] PRIMITIVE_BYTES = {0, 0, 0, 0, 1, 2, 4, 8, 1, 2, 4, 8};
    private static final int REFERENCE_BYTES = 8;

    private final MeteredClass owner;
    private final CallTable calls;
    private final int free;

    MeteredMethod(MethodVisitor next, MeteredClass owner, CallTable calls, int free) {
        super(next);
        this.owner = owner;
        this.calls = calls;
        this.free = free;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        charge("enter", "()V");
    }

    @Override
    public void visitInsn(int opcode) {
        settle();
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            charge("leave", "()V");
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        settle();
        if (isBehind(label)) {
            charge("loop", "()V");
        }
        super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        settle();
        charge("loop", "()V");
        super.visitTableSwitchInsn(min, max, otherwise, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        settle();
        charge("loop", "()V");
        super.visitLookupSwitchInsn(otherwise, keys, labels);
    }

    /** What comes before a {@code new} would part it from the label that frames know the object by. */
    @Override
    public void visitTypeInsn(int opcode, String type) {
        settle();
        if (opcode == Opcodes.ANEWARRAY) {
            array(REFERENCE_BYTES);
        }
        super.visitTypeInsn(opcode, type);
        if (opcode == Opcodes.NEW) {
            charge(type.endsWith("Exception") ? "exception" : "object", "()V");
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        settle();
        if (opcode == Opcodes.NEWARRAY) {
            array(PRIMITIVE_BYTES[operand]);
        }
        super.visitIntInsn(opcode, operand);
    }

    private void array(int elementBytes) {
        mv.visitIntInsn(Opcodes.BIPUSH, elementBytes);
        charge("array", "(II)I");
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        settle();
        Operands lengths = Operands.save(mv, ints(dimensions), free);
        mv.visitInsn(Opcodes.LCONST_1);
        for (int i = 0; i < dimensions; i++) {
            lengths.load(i);
            charge("dimension", "(JI)J");
        }
        mv.visitInsn(Opcodes.POP2);
        lengths.loadAll();
        super.visitMultiANewArrayInsn(descriptor, dimensions);
    }

    private static Type[] ints(int count) {
        Type[] types = new Type[count];
        java.util.Arrays.fill(types, Type.INT_TYPE);
        return types;
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle factory, Object... arguments) {
        settle();
        Object[] given = arguments.clone();
        if (factory.getOwner().equals(LAMBDAS) && FACTORIES.contains(factory.getName())) {
            given[1] = owner.metered((Handle) given[1]);
        } else if (factory.getOwner().equals(CONCATENATION)) {
            Operands parts = Operands.save(mv, Type.getArgumentTypes(descriptor), free);
            for (int i = 0; i < parts.count(); i++) {
                if (parts.isReference(i)) {
                    parts.load(i);
                    charge("part", "(Ljava/lang/Object;)V");
                }
            }
            parts.loadAll();
        } else if (factory.getOwner().equals(RECORDS)) {
            charge("components", "()V");
        }
        super.visitInvokeDynamicInsn(name, descriptor, factory, given);
    }

    @Override
    public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean isInterface) {
        settle();
        boolean copiesArray = type.startsWith("[") && name.equals("clone");
        if (copiesArray) {
            mv.visitInsn(Opcodes.DUP);
            mv.visitLdcInsn("an array's clone");
            charge("copy", "(Ljava/lang/Object;Ljava/lang/String;)V");
        }
        CallTable.@Nullable Entry entry = entry(opcode, type, name, descriptor);
        if (entry == null) {
            super.visitMethodInsn(opcode, type, name, descriptor, isInterface);
        } else if (entry.guard().isEmpty()) {
            chargeOperands(entry, opcode == Opcodes.INVOKESTATIC || name.equals("<init>"), type, name, descriptor);
            super.visitMethodInsn(opcode, type, name, descriptor, isInterface);
        } else if (name.equals("<init>")) {
            Operands operands = Operands.save(mv, Type.getArgumentTypes(descriptor), free);
            operands.loadAll();
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, entry.guard(), "init", descriptor, false);
            operands.loadAll();
            super.visitMethodInsn(opcode, type, name, descriptor, isInterface);
        } else {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, entry.guard(), name, entry.guardDescriptor(), false);
        }
    }

    /** How a call is charged: a constructor counts as the class's own, and a call of {@code super} as no call of the library's. */
    private CallTable.@Nullable Entry entry(int opcode, String type, String name, String descriptor) {
        boolean constructor = name.equals("<init>");
        if (opcode == Opcodes.INVOKESPECIAL && !constructor) {
            return null;
        }
        boolean metered = owner.isOwn(type);
        return calls.find(metered ? "java/lang/Object" : type, name, descriptor, opcode == Opcodes.INVOKESTATIC);
    }

    private void chargeOperands(
            CallTable.Entry entry, boolean noReceiver, String type, String name, String descriptor) {
        if (entry.kind() == CallTable.Kind.ENTRY) {
            charge("entry", "()V");
            return;
        }
        if (entry.kind() == CallTable.Kind.KEY) {
            charge("pair", "()V");
        }
        String call = type.substring(type.lastIndexOf('/') + 1).replace('$', '.') + "."
                + (name.equals("<init>") ? "new" : name);
        Type[] types = Type.getArgumentTypes(descriptor);
        Operands operands = Operands.save(mv, noReceiver ? types : Operands.withReceiver(type, types), free);
        for (int i = 0; i < operands.count(); i++) {
            String method = entry.kind().charge(i, operands.type(i), i == 0 && !noReceiver);
            if (!method.isEmpty()) {
                operands.load(i);
                mv.visitLdcInsn(call);
                charge(
                        method,
                        operands.isReference(i) ? "(Ljava/lang/Object;Ljava/lang/String;)V" : "(ILjava/lang/String;)V");
            }
        }
        operands.loadAll();
    }

    @Override
    void charge(String method, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(Meter.class), method, descriptor, false);
    }
}
