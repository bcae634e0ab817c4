package dev.setstone.processor.sandbox.metering;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** How many local variables each method of a class has: those above are free. */
record LocalVariables(Map<String, Integer> counts) {

    LocalVariables {
        counts = Map.copyOf(counts);
    }

    static LocalVariables of(ClassReader reader) {
        Map<String, Integer> counts = new HashMap<>();
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        return new MethodVisitor(Opcodes.ASM9) {
                            @Override
                            public void visitMaxs(int maxStack, int maxLocals) {
                                counts.put(name + descriptor, maxLocals);
                            }
                        };
                    }
                },
                ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new LocalVariables(counts);
    }

    /** The first free variable of a method. */
    int free(String name, String descriptor) {
        return counts.getOrDefault(name + descriptor, 0);
    }
}
