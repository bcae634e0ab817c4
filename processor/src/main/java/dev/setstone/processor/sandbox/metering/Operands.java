package dev.setstone.processor.sandbox.metering;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The operands of a call, taken off the stack into free variables, so that they can be looked at before the call. */
final class Operands {

    private final MethodVisitor code;
    private final Type[] types;
    private final int[] variables;

    private Operands(MethodVisitor code, Type[] types, int free) {
        this.code = code;
        this.types = types.clone();
        this.variables = new int[types.length];
        int variable = free;
        for (int i = 0; i < types.length; i++) {
            variables[i] = variable;
            variable += types[i].getSize();
        }
    }

    /** Writes code that takes operands of these types off the stack. */
    static Operands save(MethodVisitor code, Type[] types, int free) {
        Operands operands = new Operands(code, types, free);
        for (int i = types.length - 1; i >= 0; i--) {
            code.visitVarInsn(types[i].getOpcode(Opcodes.ISTORE), operands.variables[i]);
        }
        return operands;
    }

    /** The types of a call's operands, the receiver first. */
    static Type[] withReceiver(String type, Type... arguments) {
        Type[] all = new Type[arguments.length + 1];
        all[0] = Type.getObjectType(type);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }

    int count() {
        return types.length;
    }

    Type type(int index) {
        return types[index];
    }

    boolean isReference(int index) {
        return types[index].getSort() >= Type.ARRAY;
    }

    void load(int index) {
        code.visitVarInsn(types[index].getOpcode(Opcodes.ILOAD), variables[index]);
    }

    void loadAll() {
        for (int i = 0; i < types.length; i++) {
            load(i);
        }
    }
}
