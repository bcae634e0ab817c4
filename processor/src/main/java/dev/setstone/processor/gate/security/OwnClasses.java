package dev.setstone.processor.gate.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The candidate's own classes: what they declare and extend. */
final class OwnClasses {

    /**
     * A class.
     *
     * @param supertypes superclass first, then interfaces
     * @param members name and descriptor, joined
     * @param instanceFields generic types, or descriptors where they are not generic, of the fields that are not static
     */
    record Own(int access, List<String> supertypes, Set<String> members, List<String> instanceFields) {
        boolean isRecord() {
            return supertypes.contains("java/lang/Record");
        }
    }

    private final Map<String, Own> classes = new HashMap<>();

    OwnClasses(SortedMap<String, byte[]> files) {
        files.values().forEach(this::read);
    }

    private void read(byte[] file) {
        ClassReader reader = new ClassReader(file);
        List<String> supertypes = new ArrayList<>();
        if (reader.getSuperName() != null) {
            supertypes.add(reader.getSuperName());
        }
        supertypes.addAll(List.of(reader.getInterfaces()));
        Own own = new Own(reader.getAccess(), supertypes, new HashSet<>(), new ArrayList<>());
        reader.accept(new Members(own), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        classes.put(reader.getClassName(), own);
    }

    boolean has(String internalName) {
        return classes.containsKey(internalName);
    }

    @Nullable
    Own get(String internalName) {
        return classes.get(internalName);
    }

    /** Whether it is an enum, or the body of an enum constant. */
    boolean isEnum(String internalName) {
        Own own = classes.get(internalName);
        return own != null
                && ((own.access() & Opcodes.ACC_ENUM) != 0
                        || own.supertypes().stream().anyMatch(this::isEnum));
    }

    private static final class Members extends ClassVisitor {
        private final Own own;

        Members(Own own) {
            super(Opcodes.ASM9);
            this.own = own;
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            own.members().add(name + descriptor);
            if ((access & Opcodes.ACC_STATIC) == 0) {
                own.instanceFields().add(signature == null ? descriptor : signature);
            }
            return null;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            own.members().add(name + descriptor);
            return null;
        }
    }
}
