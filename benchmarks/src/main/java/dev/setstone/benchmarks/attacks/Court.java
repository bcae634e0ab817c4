package dev.setstone.benchmarks.attacks;

import dev.setstone.benchmarks.attacks.Judged.Layer;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.gate.security.BytecodeGate;
import dev.setstone.processor.gate.security.Cleared;
import dev.setstone.processor.gate.security.SecurityGate;
import dev.setstone.processor.gate.security.SourceScreen;
import dev.setstone.processor.gate.syntax.SyntaxGate;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.verdict.Candidate;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Leads candidates through the real gates, with javac in its child, and finds out which layer refuses them. */
final class Court {

    private final List<Compilation> compiled = new ArrayList<>();
    private final SecurityGate security;
    private final Surroundings surroundings;
    private final Claims claims = new Claims();

    Court(Sandbox sandbox, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.security = new SecurityGate((around, name, source) -> {
            Compilation compilation = sandbox.compile(around, name, source);
            compiled.add(compilation);
            return compilation;
        });
    }

    Judged judge(Planted planted) throws SandboxException {
        compiled.clear();
        Candidate candidate = claims.candidate(planted.source());
        Outcome<Cleared> outcome = security.judge(candidate, surroundings);
        List<Finding> findings = new ArrayList<>(outcome.verdict().findings());
        Layer layer = Layer.NONE;
        if (outcome instanceof Outcome.Passed<Cleared> passed) {
            findings.addAll(new SyntaxGate().judge(passed.value()).verdict().findings());
            layer = findings.isEmpty() ? Layer.NONE : Layer.SYNTAX;
        } else {
            layer = layer(planted);
        }
        boolean right = findings.stream()
                .anyMatch(finding -> finding.rule().equals(planted.rule())
                        && finding.cwe().orElse("").equals(planted.cwe()));
        return new Judged(planted, layer, right, findings);
    }

    private Layer layer(Planted planted) {
        Contract contract = claims.contract();
        if (compiled.isEmpty()
                && !new SourceScreen().screen(contract, planted.source()).isEmpty()) {
            return Layer.SOURCE;
        }
        boolean bytecode = !compiled.isEmpty()
                && !new BytecodeGate()
                        .judge(contract, compiled.get(0).logicClasses())
                        .isEmpty();
        return bytecode ? Layer.BYTECODE : Layer.TYPED;
    }
}
