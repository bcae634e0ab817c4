package dev.setstone.processor.gate.mutation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which methods of the logic a step can come to. Rather too many than too few: every step may call all of a nested class. */
final class CallGraph {

    private final String logicClass;
    private final Map<String, Set<String>> calls = new HashMap<>();
    private final Set<String> ofNested = new HashSet<>();

    /**
     * The graph of all classes of the logic.
     *
     * @param logicClass binary name of the top-level one
     */
    CallGraph(SortedMap<String, byte[]> classes, String logicClass) {
        this.logicClass = logicClass;
        classes.forEach((name, file) -> new ClassReader(file).accept(new Calls(name), ClassReader.SKIP_DEBUG));
    }

    /** Whether a change can matter to a step. */
    boolean reaches(String step, Mutation mutation) {
        if (!mutation.className().equals(logicClass) || mutation.method().startsWith("<clinit>")) {
            return true;
        }
        Deque<String> open = new ArrayDeque<>(ofNested);
        calls.keySet().stream().filter(method -> method.startsWith(step + "(")).forEach(open::add);
        Set<String> reached = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (String callee : calls.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(callee)) {
                    open.add(callee);
                }
            }
        }
        return reached.contains(mutation.method());
    }

    /** Collects what the methods of one class name of the top-level class. */
    private final class Calls extends ClassVisitor {

        private final String name;

        Calls(String name) {
            super(Opcodes.ASM9);
            this.name = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            boolean nested = !name.equals(logicClass);
            Set<String> callees =
                    nested ? ofNested : calls.computeIfAbsent(method + descriptor, any -> new HashSet<>());
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String callee, String types, boolean isInterface) {
                    add(owner, callee + types);
                }

                @Override
                public void visitInvokeDynamicInsn(String callee, String types, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            add(handle.getOwner(), handle.getName() + handle.getDesc());
                        }
                    }
                }

                private void add(String owner, String callee) {
                    if (owner.replace('/', '.').equals(logicClass)) {
                        callees.add(callee);
                    }
                }
            };
        }
    }
}
