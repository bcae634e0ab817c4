package dev.setstone.processor.gate.output;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The constants of class files as texts: javac has folded them by then, so that {@code "a" + "b"} and {@code 'a' + 1} stand there as
 * what they amount to. Strings, the pieces of concatenations, what arrays are filled with, other numbers, and names.
 */
final class ClassTexts extends ClassVisitor {

    private final StringBuilder strings = new StringBuilder();
    private final StringBuilder elements = new StringBuilder();
    private final StringBuilder numbers = new StringBuilder();
    private final StringBuilder names = new StringBuilder();

    private ClassTexts() {
        super(Opcodes.ASM9);
    }

    /** All texts of the classes, a kind behind the other, each in the order of the class files. */
    static String of(SortedMap<String, byte[]> classes) {
        ClassTexts texts = new ClassTexts();
        classes.values().forEach(file -> new ClassReader(file).accept(texts, ClassReader.SKIP_FRAMES));
        return texts.strings + "\n" + texts.elements + "\n" + texts.numbers + "\n" + texts.names;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        names.append(name).append('\n');
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        names.append(name).append('\n');
        constant(value);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        names.append(name).append('\n');
        return new Constants();
    }

    private void constant(@Nullable Object value) {
        if (value instanceof String text) {
            strings.append(text).append('\n');
        } else if (value instanceof Integer || value instanceof Long) {
            numbers.append(value).append(", ");
        }
    }

    /** Reads one method. */
    private final class Constants extends MethodVisitor {

        private @Nullable Integer last;

        Constants() {
            super(Opcodes.ASM9);
        }

        private void number(int value) {
            last = value;
            numbers.append(value).append(", ");
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Integer number) {
                number(number);
            } else {
                constant(value);
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.BIPUSH || opcode == Opcodes.SIPUSH) {
                number(operand);
            }
        }

        /** In an initializer the index comes before the element: only the element is stored. */
        @Override
        public void visitInsn(int opcode) {
            if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
                number(opcode - Opcodes.ICONST_0);
            } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE && last != null) {
                elements.append(last).append(", ");
            }
        }

        /** What stands between the arguments of a concatenation is in its recipe. */
        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                constant(argument);
            }
        }
    }
}
