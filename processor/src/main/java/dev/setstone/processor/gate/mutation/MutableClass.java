package dev.setstone.processor.gate.mutation;

import dev.setstone.processor.gate.mutation.Mutation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class file of the logic: which changes it allows, and what it is with one of them made. */
final class MutableClass {

    private static final Set<String> OF_ENUMS = Set.of("<clinit>", "values", "valueOf", "$values");

    private final String name;
    private final byte[] file;
    private final EnumSuccessors enums;
    private final SourceLines source;

    /**
     * A class.
     *
     * @param name its binary name
     */
    MutableClass(String name, byte[] file, EnumSuccessors enums, SourceLines source) {
        this.name = name;
        this.file = file;
        this.enums = enums;
        this.source = source;
    }

    /** All changes, in the order of the instructions. */
    List<Mutation> mutations() {
        List<Mutation> mutations = new ArrayList<>();
        Pass pass = new Pass(null, -1, mutations);
        new ClassReader(file).accept(pass, 0);
        return mutations;
    }

    /** The class file with one change made. Only straight code is exchanged, so that its stack map frames stay right. */
    byte[] mutated(Mutation mutation) {
        ClassReader reader = new ClassReader(file);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Pass(writer, mutation.number(), new ArrayList<>()), 0);
        return writer.toByteArray();
    }

    /** One pass over the class. */
    private final class Pass extends ClassVisitor {

        private final int wanted;
        private final List<Mutation> offered;
        private boolean isEnum;
        private boolean isGenerated;

        Pass(@Nullable ClassVisitor next, int wanted, List<Mutation> offered) {
            super(Opcodes.ASM9, next);
            this.wanted = wanted;
            this.offered = offered;
        }

        @Override
        public void visit(
                int version,
                int access,
                String internalName,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            isEnum = (access & Opcodes.ACC_ENUM) != 0;
            isGenerated = (access & Opcodes.ACC_SYNTHETIC) != 0;
            super.visit(version, access, internalName, signature, superName, interfaces);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
            return isWritten(access, method)
                    ? new MutatingMethod(next, points(method + descriptor), enums, source, descriptor)
                    : next;
        }

        /** Whether the method is in the source, rather than of javac's making. */
        private boolean isWritten(int access, String method) {
            boolean synthetic = (access & Opcodes.ACC_SYNTHETIC) != 0 && !method.startsWith("lambda$");
            return !isGenerated && !synthetic && !method.equals("<init>") && !(isEnum && OF_ENUMS.contains(method));
        }

        private MutationPoints points(String method) {
            return (Kind kind, int line, int occurrence, String from, String to) -> {
                // Of a constant it may be the length: only an array without elements may be handed on, and gates judge
                // no changed logic.
                if (method.startsWith("<clinit>") && from.equals("0")) {
                    return false;
                }
                int number = offered.size();
                offered.add(new Mutation(kind, name, method, number, line, occurrence, from, to));
                return number == wanted;
            };
        }
    }
}
