package dev.setstone.processor.gate.compliance;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.compliance.ComplianceRules;
import dev.setstone.processor.compliance.ComplianceRules.Block;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.spec.ComplianceBlock;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Judges the classes of a workflow whose spec names compliance blocks: follows the data that they protect from the step's
 * parameters, through own methods, fields, collections and functions, to exceptions, texts and results. It takes every branch for
 * possible and every call of the JDK for one that keeps what it was given, so that it errs on the side of refusing.
 */
public final class ComplianceGate {

    /** Facts are few and only ever added; real logic settles within five rounds. */
    private static final int ROUNDS = 60;

    /**
     * What is wrong with the classes, in the order of lines; nothing when the brief names no block.
     *
     * @param classes the logic's class files, by binary name
     */
    public List<Finding> judge(Brief brief, Map<String, byte[]> classes) {
        List<ComplianceBlock> blocks = ComplianceRules.named(brief.spec());
        if (blocks.isEmpty() || classes.isEmpty()) {
            return List.of();
        }
        try {
            // Read here, since every replay makes this gate and few workflows name a block.
            ComplianceRules rules = ComplianceRules.shipped();
            return follow(brief, rules, rules.together(blocks), classes);
        } catch (AnalyzerException | RuntimeException | StackOverflowError e) {
            // Fail closed: whatever can't be judged is refused.
            return List.of(failure("the classes can't be judged for compliance (" + e + ")."));
        }
    }

    private static List<Finding> follow(Brief brief, ComplianceRules rules, Block demands, Map<String, byte[]> classes)
            throws AnalyzerException {
        OwnCode code = new OwnCode(classes);
        ProtectedNames names = new ProtectedNames(rules, demands.protectedKinds(), brief.contract());
        Flows flows = new Flows();
        given(brief, code, names, flows);
        Calls calls = new Calls(code, names, flows);
        for (int round = 0; round < ROUNDS; round++) {
            Leaks leaks = new Leaks(rules, demands, code, names, flows);
            for (OwnCode.Method method : code.methods()) {
                walk(method, new FlowInterpreter(method, flows, calls), leaks);
            }
            if (!flows.hasChanged()) {
                return leaks.inOrder();
            }
        }
        return List.of(failure("following the protected data came to no end."));
    }

    /** What a step is given is where protected data comes from. */
    private static void given(Brief brief, OwnCode code, ProtectedNames names, Flows flows) {
        for (StepSignature step : brief.contract().steps()) {
            for (OwnCode.Method method : code.methods()) {
                boolean isStep = method.owner().equals(names.logicClass())
                        && method.isStatic()
                        && method.code().name.equals(step.name());
                for (int i = 0; isStep && i < step.parameters().size(); i++) {
                    flows.passes(
                            method.key(),
                            i,
                            Flow.of(1).with(names.parameter(step.parameters().get(i))));
                }
            }
        }
    }

    private static void walk(OwnCode.Method method, FlowInterpreter interpreter, Leaks leaks) throws AnalyzerException {
        Frame<Flow>[] frames = new Analyzer<>(interpreter).analyze(method.owner(), method.code());
        for (int i = 0; i < frames.length; i++) {
            AbstractInsnNode instruction = method.code().instructions.get(i);
            // Code that can't be reached has no frame.
            if (frames[i] != null && instruction.getOpcode() >= 0) {
                leaks.look(method, instruction, frames[i]);
            }
        }
    }

    private static Finding failure(String what) {
        return new Finding(GateName.SECURITY, "gate-failure", what, 0, Optional.empty(), "");
    }
}
