package dev.setstone.processor.gate.security;

import dev.setstone.processor.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Plants code that must never pass and asks the gate about it, so that a gate that lost its rules to a bad resource file, a repackaged
 * ASM or a careless change refuses to work instead of accepting everything. It also plants honest code, which must pass.
 */
final class SelfTest {

    private static final Contract CONTRACT =
            new Contract("planted", "planted.Flow", "planted.Flow", List.of(), List.of(), new TreeMap<>());
    private static final String LOGIC = "planted/FlowLogic";

    /** What is planted, by the rule that must find it: owner, name and descriptor of a method to call. */
    private static final Map<String, List<String>> CALLS = Map.of(
            "process", List.of("java/lang/Runtime", "exec", "(Ljava/lang/String;)Ljava/lang/Process;"),
            "clock", List.of("java/lang/System", "currentTimeMillis", "()J"),
            "randomness", List.of("java/lang/Math", "random", "()D"),
            "reflection", List.of("java/lang/Class", "forName", "(Ljava/lang/String;)Ljava/lang/Class;"),
            "io", List.of("java/nio/file/Files", "readString", "(Ljava/nio/file/Path;)Ljava/lang/String;"),
            "network", List.of("java/net/URI", "create", "(Ljava/lang/String;)Ljava/net/URI;"),
            "threads", List.of("java/lang/Thread", "start", "()V"),
            "native", List.of("java/lang/System", "load", "(Ljava/lang/String;)V"),
            "environment", List.of("java/lang/System", "getenv", "()Ljava/util/Map;"),
            "unknown-class", List.of("planted/Math", "min", "(II)I"));

    private final BytecodeGate gate;

    SelfTest(BytecodeGate gate) {
        this.gate = gate;
    }

    /** Names of the planted things that the gate misjudges, sorted; none when it works. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        CALLS.forEach((rule, call) -> {
            boolean found = judge(calling(call)).stream().anyMatch(rule::equals);
            if (!found) {
                failures.add(AllowList.qualified(call.get(0)) + "." + call.get(1));
            }
        });
        if (!judge(withState()).contains("static-state")) {
            failures.add("a static field that can change");
        }
        if (!judge(calling(List.of("java/lang/Math", "min", "(II)I"))).isEmpty()) {
            failures.add("not even Math.min, which is honest, but nothing else,");
        }
        failures.sort(null);
        return failures;
    }

    private List<String> judge(byte[] file) {
        SortedMap<String, byte[]> classes = new TreeMap<>(Map.of(AllowList.qualified(LOGIC), file));
        return gate.judge(CONTRACT, classes).stream()
                .map(finding -> finding.rule())
                .toList();
    }

    private static byte[] calling(List<String> call) {
        ClassWriter writer = start();
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
        method.visitCode();
        method.visitMethodInsn(Opcodes.INVOKESTATIC, call.get(0), call.get(1), call.get(2), false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(4, 4);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static byte[] withState() {
        ClassWriter writer = start();
        writer.visitField(Opcodes.ACC_STATIC, "count", "I", null, null).visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static ClassWriter start() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, LOGIC, null, "java/lang/Object", null);
        return writer;
    }
}
