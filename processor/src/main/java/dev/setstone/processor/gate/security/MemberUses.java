package dev.setstone.processor.gate.security;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Tells every member that a method's code names, by calls, field accesses and method references, with the line that names it. */
public final class MemberUses extends MethodVisitor {

    private final Sink sink;
    private int line;

    public MemberUses(Sink sink) {
        super(Opcodes.ASM9);
        this.sink = sink;
    }

    /** Takes what is told. */
    @FunctionalInterface
    public interface Sink {

        /**
         * A member is named.
         *
         * @param owner the internal name of the type that the code names it by
         * @param descriptor of a method when it begins with a parenthesis, else of a field
         * @param line from 1; 0 when unknown
         */
        void use(String owner, String name, String descriptor, int line);
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        sink.use(owner, name, descriptor, line);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        sink.use(owner, name, descriptor, line);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Handle handle) {
                sink.use(handle.getOwner(), handle.getName(), handle.getDesc(), line);
            }
        }
    }
}
