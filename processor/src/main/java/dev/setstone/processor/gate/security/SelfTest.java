package dev.setstone.processor.gate.security;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.Compilation.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Facts by the rule that must find them: the code and the text of a report. */
    private static final Map<String, List<String>> FACTS = Map.of(
            "unspecified-text", List.of("unspecified-text", "the text of an array"),
            "identity-comparison", List.of("identity-comparison", "the identity of Integer"),
            "floating-point-money", List.of("floating-point-money", "money in double"),
            "format-string", List.of("format", "%s%n"),
            "regular-expression", List.of("pattern", "(a+)+b"),
            "template-injection", List.of("replacement-unknown", ""),
            "hard-coded-secret", List.of("named-text", "password=planted"),
            "sql-text", List.of("text-before-value", "select * from t where name = '"),
            "io", List.of("type-name", "java.io.InputStream"),
            "gate-failure", List.of("a fact that no child reports", ""));

    private final BytecodeGate gate;
    private final FactJudge judge;

    SelfTest(BytecodeGate gate, FactJudge judge) {
        this.gate = gate;
        this.judge = judge;
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
        FACTS.forEach((rule, fact) -> {
            if (!facts(Optional.of(fact)).contains(rule)) {
                failures.add("the fact \"" + fact.get(0) + "\"");
            }
        });
        if (!facts(Optional.empty()).contains("gate-failure")) {
            failures.add("classes without facts");
        }
        if (!facts(Optional.of(List.of("pattern", "[a-z]+( [a-z]+)*"))).isEmpty()) {
            failures.add("not even an honest pattern, but nothing else,");
        }
        if (!judge(withState()).contains("static-state")) {
            failures.add("a static field that can change");
        }
        if (!judge(calling(List.of("java/lang/Math", "min", "(II)I"))).isEmpty()) {
            failures.add("not even Math.min, which is honest, but nothing else,");
        }
        failures.sort(null);
        return failures;
    }

    private List<String> facts(Optional<List<String>> planted) {
        SortedMap<String, byte[]> classes = new TreeMap<>(Map.of(AllowList.qualified(LOGIC), new byte[0]));
        Optional<List<Message>> facts = planted.map(fact -> List.of(new Message("fact", fact.get(0), 1, fact.get(1))));
        return judge.judge(CONTRACT, new Compilation(classes, new TreeMap<>(), List.of(), facts)).stream()
                .map(finding -> finding.rule())
                .toList();
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
