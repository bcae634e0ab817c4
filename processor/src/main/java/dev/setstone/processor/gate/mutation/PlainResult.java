package dev.setstone.processor.gate.mutation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The result that says least, in place of what a method would return.
 *
 * @param type the method's result
 * @param source what it is, as source would say it
 * @param call what pushes it: owner, name and descriptor of a static method or field; empty when an instruction does
 */
record PlainResult(Type type, String source, String call) {

    private static final Map<String, PlainResult> OBJECTS = Map.of(
            "java.util.Optional", ofCall("Optional.empty()", "java/util/Optional", "empty"),
            "java.util.List", ofCall("List.of()", "java/util/List", "of"),
            "java.util.Set", ofCall("Set.of()", "java/util/Set", "of"),
            "java.util.Map", ofCall("Map.of()", "java/util/Map", "of"),
            "java.lang.String", new PlainResult(Type.getObjectType("java/lang/String"), "\"\"", ""),
            "java.math.BigDecimal",
                    new PlainResult(
                            Type.getObjectType("java/math/BigDecimal"),
                            "BigDecimal.ZERO",
                            "java/math/BigDecimal.ZEROLjava/math/BigDecimal;"));

    private static PlainResult ofCall(String source, String owner, String name) {
        return new PlainResult(Type.getObjectType(owner), source, owner + "." + name + "()L" + owner + ";");
    }

    /** The least result of a type, if there is one that every gate would take. */
    static Optional<PlainResult> of(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN -> Optional.of(new PlainResult(type, "its opposite", ""));
            case Type.INT, Type.LONG, Type.FLOAT, Type.DOUBLE -> Optional.of(new PlainResult(type, "0", ""));
            case Type.OBJECT -> Optional.ofNullable(OBJECTS.get(type.getClassName()));
            default -> Optional.empty();
        };
    }

    /** Takes the result from the stack and pushes this one. */
    void replace(@Nullable MethodVisitor method) {
        if (method == null) {
            return;
        }
        if (type.getSort() == Type.BOOLEAN) {
            method.visitInsn(Opcodes.ICONST_1);
            method.visitInsn(Opcodes.IXOR);
            return;
        }
        method.visitInsn(type.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        switch (type.getSort()) {
            case Type.INT -> method.visitInsn(Opcodes.ICONST_0);
            case Type.LONG -> method.visitInsn(Opcodes.LCONST_0);
            case Type.FLOAT -> method.visitInsn(Opcodes.FCONST_0);
            case Type.DOUBLE -> method.visitInsn(Opcodes.DCONST_0);
            default -> pushObject(method);
        }
    }

    private void pushObject(MethodVisitor method) {
        String owner = type.getInternalName();
        if (owner.equals("java/lang/String")) {
            method.visitLdcInsn("");
        } else if (owner.equals("java/math/BigDecimal")) {
            method.visitFieldInsn(Opcodes.GETSTATIC, owner, "ZERO", "L" + owner + ";");
        } else {
            boolean isInterface = !owner.equals("java/util/Optional");
            String name = isInterface ? "of" : "empty";
            method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, "()L" + owner + ";", isInterface);
        }
    }
}
