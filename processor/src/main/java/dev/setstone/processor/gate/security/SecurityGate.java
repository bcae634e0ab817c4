package dev.setstone.processor.gate.security;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.gate.compliance.ComplianceGate;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.Compiler;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.spec.LibraryModules;
import dev.setstone.processor.verdict.Candidate;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Outcome;
import dev.setstone.processor.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first gate: judges a candidate's text, has it compiled in a bounded child, and judges the class files and what the child reports
 * about types. It fails closed: what it can't judge, it refuses.
 */
public final class SecurityGate {

    private final Compiler compiler;
    private final SourceScreen screen;
    private final BytecodeGate bytecode;
    private final ComplianceGate compliance = new ComplianceGate();
    private final FactJudge facts;
    private final List<String> failures;

    /** Makes the gate and tests it on planted code that it must refuse. */
    public SecurityGate(Compiler compiler) {
        this(compiler, AllowList.shipped(), TypedRules.shipped());
    }

    SecurityGate(Compiler compiler, AllowList rules, TypedRules typed) {
        this.compiler = compiler;
        this.screen = new SourceScreen(rules);
        this.bytecode = new BytecodeGate(rules);
        this.facts = new FactJudge(rules, typed);
        this.failures = new SelfTest(bytecode, facts).failures();
    }

    /**
     * Judges a candidate. One that does not compile passes with its messages, for the next gate to refuse; none of its code can run.
     *
     * @throws SandboxException when no child can be used, or when the gate failed its own test at construction
     */
    public Outcome<Cleared> judge(Candidate candidate, Surroundings surroundings) throws SandboxException {
        if (!failures.isEmpty()) {
            throw new SandboxException(
                    "the security gate lets " + String.join(", ", failures)
                            + " pass in its self-test; reinstall Setstone, or undo the change to allow-list.txt or typed-rules.txt");
        }
        Contract contract = candidate.brief().contract();
        List<Finding> findings = new ArrayList<>(screened(contract, candidate.source()));
        if (!findings.isEmpty()) {
            return new Outcome.Refused<>(verdict(candidate, findings));
        }
        String logicClass = contract.qualified(contract.logicName());
        Compilation compilation = compiler.compile(surroundings, logicClass, candidate.source());
        List<String> modules = candidate.brief().spec().moduleNames();
        findings.addAll(bytecode.with(modules).judge(contract, compilation.logicClasses()));
        findings.addAll(compliance.judge(candidate.brief(), compilation.logicClasses()));
        findings.addAll(typed(contract, modules, compilation));
        findings.addAll(missing(compilation));
        findings.addAll(unasked(compilation));
        Verdict verdict = verdict(candidate, findings);
        return verdict.passed()
                ? new Outcome.Passed<>(new Cleared(candidate, compilation), verdict)
                : new Outcome.Refused<>(verdict);
    }

    private List<Finding> screened(Contract contract, String source) {
        try {
            return screen.screen(contract, source);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(failure("the source can't be judged (" + e + ")."));
        }
    }

    private List<Finding> typed(Contract contract, List<String> modules, Compilation compilation) {
        try {
            return facts.with(modules).judge(contract, compilation);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(failure("the facts about the types can't be judged (" + e + ")."));
        }
    }

    /** What the spec does not ask for is not there to be compiled with; javac alone would not say how to get it. */
    private List<Finding> unasked(Compilation compilation) {
        List<Finding> findings = new ArrayList<>();
        for (Compilation.Message message : compilation.messages()) {
            for (String module : LibraryModules.NAMES) {
                String name = LibraryModules.PACKAGE + "." + module;
                if (message.kind().equals("error")
                        && message.text().startsWith("package " + name + " does not exist")) {
                    bytecode.rules()
                            .type(name + ".*")
                            .map(denial -> new Finding(
                                    GateName.SECURITY,
                                    denial.tag().name(),
                                    "the module " + module + " is not allowed.",
                                    message.line(),
                                    denial.tag().cwe(),
                                    denial.advice()))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** A compiler that reports success and gives no classes would leave nothing judged. */
    private static List<Finding> missing(Compilation compilation) {
        boolean failed = compilation.messages().stream()
                .anyMatch(message -> message.kind().equals("error"));
        return failed || !compilation.logicClasses().isEmpty()
                ? List.of()
                : List.of(failure("the compiler gave neither classes nor errors."));
    }

    private static Finding failure(String message) {
        return new Finding(GateName.SECURITY, "gate-failure", message, 0, Optional.empty(), "");
    }

    private Verdict verdict(Candidate candidate, List<Finding> findings) {
        SortedMap<String, String> measures = new TreeMap<>();
        measures.put("allow-list", bytecode.rules().version());
        measures.put("typed-rules", facts.version());
        measures.put("characters", Integer.toString(candidate.source().length()));
        return new Verdict(GateName.SECURITY, findings, measures);
    }
}
