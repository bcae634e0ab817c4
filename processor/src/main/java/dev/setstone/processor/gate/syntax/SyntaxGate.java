package dev.setstone.processor.gate.syntax;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.gate.security.Cleared;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.Compilation.Message;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Outcome;
import dev.setstone.processor.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The second gate: javac's errors and lint warnings, the limits of readable code, and whether the steps' methods are there with exactly
 * the contract's types.
 */
public final class SyntaxGate {

    /** What to do about a limit that is broken; javac's own messages say it themselves. */
    private static final Map<String, String> ADVICE = Map.of(
            "method-length", "Split the method.",
            "complexity", "Split the method, or use a switch or a table.",
            "empty-catch", "Handle the exception, or throw one that the step declares.",
            "finally-leaves", "Let the finally block run to its end, and leave behind the try.",
            "structure", "Write one final class of static methods.",
            "null-returned", "Return an Optional, an empty collection, or a value that says it.");

    private static final String NULL_RETURNED = "null-returned";

    /** Judges a candidate that may be looked at. */
    public Outcome<WellFormed> judge(Cleared cleared) {
        Contract contract = cleared.candidate().brief().contract();
        Compilation compilation = cleared.compilation();
        LogicShape shape = new LogicShape(contract, compilation.logicClasses());
        List<Finding> findings = new ArrayList<>();
        for (Message message : compilation.messages()) {
            if (!isAllowedNull(contract, shape, message)) {
                findings.add(finding(message));
            }
        }
        boolean compiled = compilation.messages().stream()
                .noneMatch(message -> message.kind().equals("error"));
        if (compiled) {
            shape.deviations().forEach(text -> findings.add(Finding.of(GateName.SYNTAX, "signature", text, 0, "")));
        }
        Verdict verdict = new Verdict(GateName.SYNTAX, findings, measures(cleared, shape));
        return verdict.passed()
                ? new Outcome.Passed<>(new WellFormed(cleared), verdict)
                : new Outcome.Refused<>(verdict);
    }

    private static Finding finding(Message message) {
        return Finding.of(
                GateName.SYNTAX,
                message.code(),
                message.text(),
                message.line(),
                message.kind().equals("shape") ? ADVICE.getOrDefault(message.code(), "") : "");
    }

    /** A step whose result is marked as nullable may return null. */
    private static boolean isAllowedNull(Contract contract, LogicShape shape, Message message) {
        if (!message.code().equals(NULL_RETURNED)) {
            return false;
        }
        Optional<StepSignature> step = shape.methodAt(message.line())
                .flatMap(method -> contract.steps().stream()
                        .filter(candidate -> candidate.name().equals(method))
                        .findFirst());
        return step.map(found -> found.result().nullable()).orElse(false);
    }

    private static SortedMap<String, String> measures(Cleared cleared, LogicShape shape) {
        SortedMap<String, String> measures = new TreeMap<>();
        long lines = cleared.candidate().source().lines().count();
        measures.put("lines", Long.toString(lines));
        measures.put("methods", Integer.toString(shape.methods()));
        return measures;
    }
}
