package dev.setstone.processor.gate.mutation;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A call that is made for its effect and can be left out.
 *
 * @param descriptor the method's
 * @param onObject whether it has a receiver
 * @param fluent whether it returns its receiver
 */
record DroppedCall(String descriptor, boolean onObject, boolean fluent) {

    private static final Set<String> OF_COLLECTIONS =
            Set.of("add", "addAll", "put", "putAll", "remove", "removeIf", "merge", "putIfAbsent");

    /** The call, if it is made for its effect. */
    static Optional<DroppedCall> of(int opcode, String name, String descriptor) {
        Type result = Type.getReturnType(descriptor);
        boolean onObject = opcode != Opcodes.INVOKESTATIC;
        boolean nothing = result.getSort() == Type.VOID && !name.equals("<init>");
        boolean changes = opcode == Opcodes.INVOKEINTERFACE
                && OF_COLLECTIONS.contains(name)
                && (result.getSort() == Type.BOOLEAN || descriptor.endsWith(")Ljava/lang/Object;"));
        boolean fluent = name.equals("append") && descriptor.endsWith(")Ljava/lang/StringBuilder;");
        return nothing || changes || fluent
                ? Optional.of(new DroppedCall(descriptor, onObject, fluent))
                : Optional.empty();
    }

    /** Takes the arguments from the stack and pushes what says that nothing has changed. */
    void replace(@Nullable MethodVisitor method) {
        if (method == null) {
            return;
        }
        Type[] arguments = Type.getArgumentTypes(descriptor);
        for (int i = arguments.length - 1; i >= 0; i--) {
            method.visitInsn(arguments[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
        if (onObject && !fluent) {
            method.visitInsn(Opcodes.POP);
        }
        int result = Type.getReturnType(descriptor).getSort();
        if (result == Type.BOOLEAN) {
            method.visitInsn(Opcodes.ICONST_0);
        } else if (result == Type.OBJECT && !fluent) {
            method.visitInsn(Opcodes.ACONST_NULL);
        }
    }
}
