package dev.setstone.processor.gate.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Judges the instructions of one method. */
final class MethodJudge extends MethodVisitor {

    /** What javac emits for lambdas, string concatenation, records and, from Java 21 on, switches over patterns. */
    private static final Set<String> BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory.metafactory",
            "java/lang/invoke/LambdaMetafactory.altMetafactory",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "java/lang/runtime/ObjectMethods.bootstrap",
            "java/lang/runtime/SwitchBootstraps.typeSwitch",
            "java/lang/runtime/SwitchBootstraps.enumSwitch");

    private static final int FLAGS = 3;
    private static final int SERIALIZABLE = 1;

    private final References references;
    private final String owner;
    private final String method;
    private final String methodDescriptor;
    private final ScreenFindings findings;
    private final Map<Label, String> handlers = new HashMap<>();
    private final List<String> pending = new ArrayList<>();
    private int line;
    private int calls;

    MethodJudge(
            References references,
            MethodStateJudge state,
            String owner,
            String method,
            String methodDescriptor,
            ScreenFindings findings) {
        super(Opcodes.ASM9, state);
        this.references = references;
        this.owner = owner;
        this.method = method;
        this.methodDescriptor = methodDescriptor;
        this.findings = findings;
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        judgeHandlers();
        super.visitLineNumber(number, start);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (type != null) {
            handlers.merge(handler, type, (one, other) -> one + " " + other);
        }
        super.visitTryCatchBlock(start, end, handler, type);
    }

    @Override
    public void visitLabel(Label label) {
        String types = handlers.remove(label);
        if (types != null) {
            pending.addAll(List.of(types.split(" ")));
        }
        super.visitLabel(label);
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        judgeHandlers();
        super.visitVarInsn(opcode, variable);
    }

    @Override
    public void visitEnd() {
        judgeHandlers();
        super.visitEnd();
    }

    /** Waits for the handler's own line number, which comes after its label. */
    private void judgeHandlers() {
        for (String type : pending) {
            references.type(type, line);
            if (isCatchAll(type)) {
                findings.add("catch-all", "catching " + AllowList.qualified(type) + " is not allowed.", line);
            }
        }
        pending.clear();
    }

    /** javac's table for a switch over an enum catches {@code NoSuchFieldError}, in a class of its own. */
    private boolean isCatchAll(String type) {
        boolean switchTable = type.equals("java/lang/NoSuchFieldError") && method.equals("<clinit>");
        boolean anError = type.startsWith("java/") && type.endsWith("Error");
        return type.equals("java/lang/Throwable") || (anError && !switchTable);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
            findings.add("threads", "a synchronized block is not allowed.", line);
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        references.type(type, line);
        super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        references.descriptor(descriptor, line);
        super.visitMultiANewArrayInsn(descriptor, dimensions);
    }

    @Override
    public void visitFieldInsn(int opcode, String fieldOwner, String field, String descriptor) {
        references.member(fieldOwner, field, descriptor, line);
        super.visitFieldInsn(opcode, fieldOwner, field, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String called, String name, String descriptor, boolean isInterface) {
        references.call(called, name, descriptor, line, new Place(owner, method + methodDescriptor, calls++));
        super.visitMethodInsn(opcode, called, name, descriptor, isInterface);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        references.descriptor(descriptor, line);
        String key = bootstrap.getOwner() + "." + bootstrap.getName();
        if (BOOTSTRAPS.contains(key)) {
            for (Object argument : arguments) {
                constant(argument, true);
            }
            serializable(bootstrap, arguments);
        } else {
            findings.add("reflection", "the bootstrap method " + AllowList.qualified(key) + " is not allowed.", line);
        }
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    private void serializable(Handle bootstrap, Object[] arguments) {
        boolean flagged = bootstrap.getName().equals("altMetafactory")
                && arguments.length > FLAGS
                && arguments[FLAGS] instanceof Integer flags
                && (flags & SERIALIZABLE) != 0;
        if (flagged) {
            findings.add("serialization", "a serializable lambda is not allowed.", line);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value, false);
        super.visitLdcInsn(value);
    }

    private void constant(Object value, boolean inBootstrap) {
        if (value instanceof ConstantDynamic) {
            findings.add("dynamic-constant", "a dynamic constant is not allowed.", line);
        } else if (value instanceof Handle handle) {
            references.member(handle.getOwner(), handle.getName(), handle.getDesc(), line);
        } else if (value instanceof Type type) {
            references.descriptor(type.getDescriptor(), line);
        }
        boolean methodConstant =
                value instanceof Handle || (value instanceof Type type && type.getSort() == Type.METHOD);
        if (methodConstant && !inBootstrap) {
            findings.add("reflection", "a method handle or method type as a constant is not allowed.", line);
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        ClassJudge.annotation(findings, descriptor, line);
        return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int reference, @Nullable TypePath path, String descriptor, boolean visible) {
        ClassJudge.annotation(findings, descriptor, line);
        return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        ClassJudge.annotation(findings, descriptor, line);
        return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitInsnAnnotation(
            int reference, @Nullable TypePath path, String descriptor, boolean visible) {
        ClassJudge.annotation(findings, descriptor, line);
        return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitTryCatchAnnotation(
            int reference, @Nullable TypePath path, String descriptor, boolean visible) {
        ClassJudge.annotation(findings, descriptor, line);
        return null;
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        findings.add(
                "structure", "the class file attribute " + attribute.type + " in " + owner + " is not allowed.", line);
    }
}
