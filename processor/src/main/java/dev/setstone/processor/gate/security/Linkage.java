package dev.setstone.processor.gate.security;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects the lines of a class's linkage. */
final class Linkage extends ClassVisitor {

    /** Flags that the source sets; the others are javac's. */
    private static final int SOURCE_FLAGS = Opcodes.ACC_PUBLIC
            | Opcodes.ACC_PROTECTED
            | Opcodes.ACC_PRIVATE
            | Opcodes.ACC_STATIC
            | Opcodes.ACC_FINAL
            | Opcodes.ACC_ABSTRACT;

    private final SortedSet<String> lines = new TreeSet<>();
    private String name = "";

    Linkage() {
        super(Opcodes.ASM9);
    }

    SortedSet<String> lines() {
        return lines;
    }

    @Override
    public void visit(
            int version,
            int access,
            String className,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = className;
        lines.add("class " + className);
        if ((access & Opcodes.ACC_SYNTHETIC) == 0) {
            lines.add("extends " + superName);
            Arrays.stream(interfaces == null ? new String[0] : interfaces)
                    .forEach(type -> lines.add("implements " + type));
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        if ((access & Opcodes.ACC_SYNTHETIC) == 0) {
            lines.add("field " + (access & SOURCE_FLAGS) + " " + field + " " + descriptor
                    + (value == null ? "" : " = " + quote(value)));
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        boolean synthetic = (access & Opcodes.ACC_SYNTHETIC) != 0;
        if (!synthetic) {
            lines.add("method " + (access & SOURCE_FLAGS) + " " + method + descriptor);
        }
        String place = synthetic ? "synthetic" : method + descriptor;
        return new MethodLinkage(name, place, lines);
    }

    /** One line, whatever the text holds, with its type before it. */
    static String quote(Object value) {
        String text =
                String.valueOf(value).replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return value.getClass().getSimpleName() + " " + text;
    }
}
