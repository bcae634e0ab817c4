package dev.setstone.processor.gate.security;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Looks into the composed methods of a workflow interface: the default methods that take a {@code FlowEngine}. A durable engine runs them
 * again from their history, so they may not ask the clock, chance, the environment or anything else outside of steps and ports. They are
 * people's code and may do everything else; what they call in other classes is not followed.
 */
public final class FlowDeterminism {

    private static final String ENGINE = "Ldev/setstone/runtime/flow/FlowEngine;";

    /** The allow-list's tags that stand for something that differs from run to run. */
    private static final Set<String> VARYING = Set.of(
            "clock",
            "randomness",
            "identity-hash",
            "default-zone",
            "parallelism",
            "threads",
            "environment",
            "io",
            "network",
            "process",
            "database",
            "temporary-file",
            "unordered-iteration");

    /**
     * A use of something that varies.
     *
     * @param method the composed method
     * @param what the member used, such as {@code java.time.Instant.now()}
     * @param rule the determinism rule that it breaks
     * @param line where, from 1; 0 when unknown
     */
    public record Use(String method, String what, String rule, int line) {}

    /** What composed methods use that varies, each once. */
    public List<Use> judge(byte[] interfaceClass) {
        Set<String> composed = new LinkedHashSet<>();
        ClassReader reader = new ClassReader(interfaceClass);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public @Nullable MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        boolean hasBody = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0;
                        if (hasBody && descriptor.contains(ENGINE)) {
                            composed.add(name);
                        }
                        return null;
                    }
                },
                ClassReader.SKIP_CODE);
        Set<Use> found = new LinkedHashSet<>();
        if (!composed.isEmpty()) {
            reader.accept(new Bodies(composed, AllowList.shipped(), found), ClassReader.SKIP_FRAMES);
        }
        return new ArrayList<>(found);
    }

    /** The composed method that a method belongs to: itself, or the one around a lambda. */
    private static Optional<String> owner(String name, Set<String> composed) {
        return composed.stream()
                .filter(each -> name.equals(each) || name.startsWith("lambda$" + each + "$"))
                .findFirst();
    }

    private static final class Bodies extends ClassVisitor {

        private final Set<String> composed;
        private final AllowList allowList;
        private final Set<Use> found;

        Bodies(Set<String> composed, AllowList allowList, Set<Use> found) {
            super(Opcodes.ASM9);
            this.composed = composed;
            this.allowList = allowList;
            this.found = found;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return owner(name, composed)
                    .map(method -> new MemberUses((type, member, shape, line) -> {
                        if (type.startsWith("java/")) {
                            allowList
                                    .member(type, member, shape)
                                    .filter(denial ->
                                            VARYING.contains(denial.tag().name()))
                                    .ifPresent(denial -> found.add(new Use(
                                            method, denial.what(), denial.tag().name(), line)));
                        }
                    }))
                    .orElse(null);
        }
    }
}
