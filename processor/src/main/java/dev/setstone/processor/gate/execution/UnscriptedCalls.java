package dev.setstone.processor.gate.execution;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.gate.execution.Observation.Shown;
import dev.setstone.processor.gate.execution.Observation.Source;
import dev.setstone.processor.gate.security.MemberUses;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.value.PortScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Finds calls of port methods that no example expects, in branches that no example reaches, too: an effect that nobody has asked for
 * must not wait for the case that triggers it.
 */
final class UnscriptedCalls {

    private final Brief brief;
    private final Members members;

    UnscriptedCalls(Brief brief) {
        this.brief = brief;
        this.members = new Members(brief.contract());
    }

    List<Observation> observe(Compilation program) {
        Map<String, SortedSet<String>> scripted = scripted();
        if (scripted.isEmpty()) {
            return List.of();
        }
        List<Observation> found = new ArrayList<>();
        ClassVisitor methods = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                return new MemberUses((owner, member, type, line) -> {
                    SortedSet<String> known = scripted.get(owner);
                    if (known != null && type.startsWith("(") && !known.contains(member)) {
                        found.add(unscripted(owner, member, line));
                    }
                });
            }
        };
        program.logicClasses().values().forEach(file -> new ClassReader(file).accept(methods, ClassReader.SKIP_FRAMES));
        return found;
    }

    private Observation unscripted(String owner, String method, int line) {
        String port = owner.substring(owner.lastIndexOf('/') + 1);
        return new Shown(
                brief.steps().get(0).signature().name(),
                ExecutionRule.PORT_CALLS,
                owner + "." + method,
                Source.EXAMPLE,
                "the logic calls " + port + "." + method + ", which no example expects",
                line);
    }

    /** By the internal name of a port, the methods that some example or golden row calls. */
    private Map<String, SortedSet<String>> scripted() {
        Map<String, SortedSet<String>> scripted = new TreeMap<>();
        for (StepBrief step : brief.steps()) {
            List<Parameter> parameters = step.signature().parameters();
            for (int i = 0; i < parameters.size(); i++) {
                Optional<PortType> port = members.port(parameters.get(i).type());
                if (port.isPresent()) {
                    int index = i;
                    SortedSet<String> methods =
                            scripted.computeIfAbsent(port.get().binaryName().replace('.', '/'), any -> new TreeSet<>());
                    Stream.concat(step.examples().stream(), step.golden().stream())
                            .flatMap(one -> PortScript.of(one.arguments().get(index)).calls().stream())
                            .forEach(call -> methods.add(call.method()));
                }
            }
        }
        return scripted;
    }
}
