package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.Origin.Kind;
import dev.setstone.processor.gate.security.Origin.View;
import dev.setstone.processor.gate.security.OwnMethods.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Proves on class files that collections without an order are only looked up, and that what static fields hold never changes once their
 * class is initialised. It follows each such object through variables, own methods, fields and lambdas; any use that is not on a closed
 * list ends the proof.
 *
 * <p>A static field's class is initialised once, without parameters, and whatever it leaves behind it leaves in static fields, which are
 * all judged. So what its initialiser does to the object is of no concern, and what any other code does is seen, since it has to read the
 * field first.
 */
final class ProvenUses {

    /** Knowledge is only ever added; real logic settles within five rounds. */
    private static final int ROUNDS = 60;

    /** The places where a refusal would be a false alarm; none when the code can't be followed. */
    Set<Place> in(Map<String, byte[]> classes) {
        try {
            return follow(new OwnMethods(classes));
        } catch (AnalyzerException | RuntimeException | StackOverflowError e) {
            // Fail closed: without a proof the refusals stand.
            return Set.of();
        }
    }

    private static Set<Place> follow(OwnMethods code) throws AnalyzerException {
        UseFlows flows = new UseFlows();
        UseCalls calls = new UseCalls(code, flows, new OwnEquality().isIn(code));
        code.all().stream().filter(method -> !code.isClosed(method)).forEach(method -> {
            for (int i = 0; i < method.parameters(); i++) {
                flows.passes(method.key(), i, Held.OTHER);
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            for (Method method : code.all()) {
                if (!method.is(Opcodes.ACC_ABSTRACT)) {
                    new Analyzer<>(new UseInterpreter(code, flows, calls, method, numbered(method)))
                            .analyze(method.owner(), method.code());
                }
            }
            if (!flows.hasChanged()) {
                Set<Place> proven = new HashSet<>(flows.calls());
                for (Place empty : new EmptyArrays(code).fields()) {
                    proven.add(empty);
                    proven.add(Place.field(empty.owner(), empty.member()));
                }
                code.constants().stream()
                        .filter(field -> isConstant(flows, field))
                        .forEach(field -> proven.add(Place.field(field.getKey(), field.getValue().name)));
                return proven;
            }
        }
        return Set.of();
    }

    /** Calls by their number among the calls of the method, other instructions by any number of their own. */
    private static Map<AbstractInsnNode, Integer> numbered(Method method) {
        Map<AbstractInsnNode, Integer> numbers = new HashMap<>();
        int call = 0;
        int other = 0;
        for (AbstractInsnNode instruction : method.code().instructions) {
            numbers.put(instruction, instruction instanceof MethodInsnNode ? call++ : other++);
        }
        return numbers;
    }

    /** Of collections it must be known how they were made, so that no comparator keeps state for them. */
    private static boolean isConstant(UseFlows flows, Map.Entry<String, FieldNode> field) {
        String name = field.getKey() + "." + field.getValue().name;
        boolean known = field.getValue().desc.startsWith("[")
                || flows.field(name).stream().allMatch(origin -> isMade(flows, origin));
        return known && !flows.isLost(new Origin(Kind.CONSTANT, name, View.ITSELF, 0));
    }

    private static boolean isMade(UseFlows flows, Origin origin) {
        boolean made = origin.kind() == Kind.ORDERED || origin.kind() == Kind.UNORDERED;
        return made && origin.view() == View.ITSELF && !flows.isLost(origin);
    }
}
