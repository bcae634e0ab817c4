package dev.setstone.processor.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/**
 * Reads {@code @Nullable} type annotations of record components from class files. Before JDK 22 javac does not show these to
 * processors (JDK-8225377), so that a record would be another contract when it is compiled than when it is found compiled.
 */
final class ClassFileNulls {

    private static final int SHOWN_SINCE = 22;

    private final ClassFiles files;

    ClassFileNulls(ClassFiles files) {
        this.files = files;
    }

    /** Where null is allowed in each component, by its name. */
    Map<String, List<Path>> of(TypeElement type) {
        if (Runtime.version().feature() >= SHOWN_SINCE) {
            return Map.of();
        }
        return files.read(type).map(ClassFileNulls::read).orElse(Map.of());
    }

    /**
     * A way into a type.
     *
     * @param steps the index of the type argument at each level, 0 for an array's item; empty for the type itself
     */
    record Path(List<Integer> steps) {}

    /** The type, with null allowed at these places too. */
    static TypeUse apply(TypeUse use, List<Path> paths) {
        TypeUse result = use;
        for (Path path : paths) {
            result = allowAt(result, path.steps());
        }
        return result;
    }

    private static TypeUse allowAt(TypeUse use, List<Integer> steps) {
        if (steps.isEmpty()) {
            return Members.nullable(use);
        }
        int index = steps.get(0);
        List<Integer> rest = steps.subList(1, steps.size());
        if (use instanceof TypeUse.Container container) {
            return new TypeUse.Container(
                    container.kind(), replace(container.arguments(), index, rest), container.nullable());
        }
        if (use instanceof TypeUse.Declared declared) {
            return new TypeUse.Declared(
                    declared.name(), replace(declared.arguments(), index, rest), declared.nullable());
        }
        return use;
    }

    private static List<TypeUse> replace(List<TypeUse> arguments, int index, List<Integer> rest) {
        List<TypeUse> copy = new ArrayList<>(arguments);
        copy.set(index, allowAt(arguments.get(index), rest));
        return copy;
    }

    private static Map<String, List<Path>> read(byte[] classFile) {
        Map<String, List<Path>> found = new HashMap<>();
        new ClassReader(classFile)
                .accept(
                        new Components(found),
                        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return found;
    }

    private static List<Integer> steps(@Nullable TypePath path) {
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; path != null && i < path.getLength(); i++) {
            if (path.getStep(i) == TypePath.ARRAY_ELEMENT) {
                steps.add(0);
            } else if (path.getStep(i) == TypePath.TYPE_ARGUMENT) {
                steps.add(path.getStepArgument(i));
            }
        }
        return steps;
    }

    private static final class Components extends ClassVisitor {

        private final Map<String, List<Path>> found;

        Components(Map<String, List<Path>> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
            return new RecordComponentVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable AnnotationVisitor visitTypeAnnotation(
                        int typeRef, @Nullable TypePath typePath, String annotation, boolean visible) {
                    if (annotation.endsWith("/Nullable;") || annotation.endsWith("$Nullable;")) {
                        found.computeIfAbsent(name, each -> new ArrayList<>()).add(new Path(steps(typePath)));
                    }
                    return null;
                }
            };
        }
    }
}
