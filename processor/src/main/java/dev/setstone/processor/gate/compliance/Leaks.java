package dev.setstone.processor.gate.compliance;

import dev.setstone.processor.compliance.ComplianceRules;
import dev.setstone.processor.compliance.ComplianceRules.Block;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.gate.compliance.Fact.Datum;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/** Looks at the places where protected data must not get to. */
final class Leaks {

    private static final Set<String> TEXTS =
            Set.of("java/lang/StringBuilder", "java/lang/StringBuffer", "java/util/StringJoiner");
    private static final Set<String> JOINERS = Set.of("concat", "join", "format", "formatted");

    private final ComplianceRules rules;
    private final Block demands;
    private final OwnCode code;
    private final ProtectedNames names;
    private final Flows flows;
    private final Set<Finding> findings = new LinkedHashSet<>();

    Leaks(ComplianceRules rules, Block demands, OwnCode code, ProtectedNames names, Flows flows) {
        this.rules = rules;
        this.demands = demands;
        this.code = code;
        this.names = names;
        this.flows = flows;
    }

    List<Finding> inOrder() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingInt(Finding::line));
        return sorted;
    }

    /** Looks at one instruction, with what is known when it is reached. */
    void look(OwnCode.Method method, AbstractInsnNode instruction, Frame<Flow> frame) {
        int line = method.line(instruction);
        if (instruction instanceof MethodInsnNode call) {
            int receivers = call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1;
            List<Flow> values = top(frame, Type.getArgumentTypes(call.desc).length + receivers);
            call(call, values, line);
        } else if (instruction instanceof InvokeDynamicInsnNode call
                && call.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory")) {
            top(frame, Type.getArgumentTypes(call.desc).length).forEach(value -> text(value, line));
        } else if (instruction.getOpcode() >= Opcodes.IRETURN && instruction.getOpcode() <= Opcodes.ARETURN) {
            returned(method, top(frame, 1).get(0), line);
        }
    }

    private static List<Flow> top(Frame<Flow> frame, int count) {
        List<Flow> values = new ArrayList<>();
        for (int i = frame.getStackSize() - count; i < frame.getStackSize(); i++) {
            values.add(frame.getStack(i));
        }
        return values;
    }

    private void call(MethodInsnNode call, List<Flow> values, int line) {
        boolean constructor = call.name.equals("<init>");
        if (constructor && (code.isThrowable(call.owner) || names.isThrown(call.owner))) {
            values.forEach(value -> flows.data(value).forEach(datum -> exception(datum, line)));
        } else if (constructor && names.isRecord(call.owner)) {
            components(call.owner, values.subList(1, values.size()), line);
        } else if (TEXTS.contains(call.owner) && !call.name.equals("toString")) {
            values.subList(1, values.size()).forEach(value -> text(value, line));
        } else if (call.owner.equals("java/lang/String") && JOINERS.contains(call.name)) {
            values.forEach(value -> text(value, line));
        }
    }

    private void exception(Datum datum, int line) {
        add(
                "sensitive-exception",
                datum,
                datum.name() + " gets into an exception",
                line,
                "CWE-209",
                "Say in the message what is wrong, not with whom or with which value.");
    }

    private void text(Flow value, int line) {
        flows.data(value).stream()
                .filter(datum -> demands.notInText().contains(datum.kind()))
                .forEach(datum -> add(
                        "sensitive-text",
                        datum,
                        datum.name() + " is joined to other text",
                        line,
                        cwe(datum),
                        "Leave it out"
                                + (datum.kind().equals("card") ? ", or use text.substring(text.length() - 4)." : ".")));
    }

    private void components(String record, List<Flow> values, int line) {
        List<Component> components = names.components(record);
        for (int i = 0; i < Math.min(components.size(), values.size()); i++) {
            Component component = components.get(i);
            if (!names.isEnum(component.type())) {
                String name = record.substring(Math.max(record.lastIndexOf('/'), record.lastIndexOf('$')) + 1) + "."
                        + component.name();
                copied(values.get(i), names.component(record, component), name, line);
            }
        }
    }

    private void copied(Flow value, Set<Datum> told, String into, int line) {
        Set<String> kinds = told.stream().map(Datum::kind).collect(Collectors.toCollection(TreeSet::new));
        for (Datum datum : flows.data(value)) {
            if (!kinds.contains(datum.kind())) {
                add(
                        "sensitive-copy",
                        datum,
                        datum.name() + " is copied into " + into + ", whose name doesn't tell that it holds such data",
                        line,
                        cwe(datum),
                        "Leave it out, or give the contract a component for it.");
            }
        }
    }

    private void returned(OwnCode.Method method, Flow value, int line) {
        if (method.code().name.equals("toString") && method.code().desc.equals("()Ljava/lang/String;")) {
            flows.data(value)
                    .forEach(datum -> add(
                            "sensitive-to-string",
                            datum,
                            datum.name() + " is part of what toString() returns",
                            line,
                            cwe(datum),
                            "Leave it out."));
        }
        Optional<StepSignature> step = method.owner().equals(names.logicClass()) && method.isStatic()
                ? names.step(method.code().name)
                : Optional.empty();
        step.ifPresent(one -> result(one, value, line));
    }

    private void result(StepSignature step, Flow value, int line) {
        if (!(step.result() instanceof TypeUse.Declared)) {
            copied(value, names.result(step), "the result of " + step.name(), line);
        }
        flows.data(value).stream()
                .filter(datum -> demands.notInResult().contains(datum.kind()))
                .forEach(datum -> add(
                        "sensitive-result",
                        datum,
                        datum.name() + " gets into the result of " + step.name(),
                        line,
                        cwe(datum),
                        "Such data must not outlive the call: leave it out."));
    }

    private String cwe(Datum datum) {
        ComplianceRules.Kind kind = rules.kinds().get(datum.kind());
        return kind == null ? "CWE-359" : kind.cwe();
    }

    private void add(String rule, Datum datum, String what, int line, String cwe, String advice) {
        findings.add(new Finding(
                GateName.SECURITY, rule, what + " (" + datum.kind() + " data).", line, Optional.of(cwe), advice));
    }
}
