package dev.setstone.processor.sandbox.metering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One class on its way to its metered form. */
final class MeteredClass extends ClassVisitor {

    private final CallTable calls;
    private final Set<String> ownNames;
    private final LocalVariables variables;
    private final List<Bridge> bridges = new ArrayList<>();
    private String name = "";
    private boolean isInterface;

    MeteredClass(ClassVisitor next, CallTable calls, Set<String> ownNames, LocalVariables variables) {
        super(Opcodes.ASM9, next);
        this.calls = calls;
        this.ownNames = ownNames;
        this.variables = variables;
    }

    /** A method of ours that a method reference goes through, so that what it refers to is metered like any other call. */
    private record Bridge(String name, String descriptor, Handle target) {}

    @Override
    public void visit(
            int version,
            int access,
            String className,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = className;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, className, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
        return new MeteredMethod(next, this, calls, variables.free(method, descriptor));
    }

    /** Whether a class, by its internal name, is metered itself. */
    boolean isOwn(String internalName) {
        return ownNames.contains(internalName.replace('/', '.'));
    }

    /** A handle of a method that is metered and does what the given one does. */
    Handle metered(Handle target) {
        if (isOwn(target.getOwner())) {
            return target;
        }
        Bridge bridge = new Bridge("setstone$reference$" + bridges.size(), descriptor(target), target);
        bridges.add(bridge);
        return new Handle(Opcodes.H_INVOKESTATIC, name, bridge.name(), bridge.descriptor(), isInterface);
    }

    private static String descriptor(Handle target) {
        List<Type> parameters = new ArrayList<>();
        Type owner = Type.getObjectType(target.getOwner());
        boolean constructor = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (target.getTag() != Opcodes.H_INVOKESTATIC && !constructor) {
            parameters.add(owner);
        }
        parameters.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
        Type result = constructor ? owner : Type.getReturnType(target.getDesc());
        return Type.getMethodDescriptor(result, parameters.toArray(Type[]::new));
    }

    @Override
    public void visitEnd() {
        for (int i = 0; i < bridges.size(); i++) {
            write(bridges.get(i));
        }
        super.visitEnd();
    }

    private void write(Bridge bridge) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        Type[] parameters = Type.getArgumentTypes(bridge.descriptor());
        int size = 0;
        for (Type parameter : parameters) {
            size += parameter.getSize();
        }
        MethodVisitor next = super.visitMethod(access, bridge.name(), bridge.descriptor(), null, null);
        MethodVisitor code = new MeteredMethod(next, this, calls, size);
        Handle target = bridge.target();
        code.visitCode();
        if (target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.visitTypeInsn(Opcodes.NEW, target.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        int variable = 0;
        for (Type parameter : parameters) {
            code.visitVarInsn(parameter.getOpcode(Opcodes.ILOAD), variable);
            variable += parameter.getSize();
        }
        code.visitMethodInsn(
                opcode(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        code.visitInsn(Type.getReturnType(bridge.descriptor()).getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static int opcode(Handle target) {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> Opcodes.INVOKEVIRTUAL;
        };
    }
}
