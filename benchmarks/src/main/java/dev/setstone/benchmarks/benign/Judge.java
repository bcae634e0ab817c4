package dev.setstone.benchmarks.benign;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.gate.security.SecurityGate;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.spec.Spec;
import dev.setstone.processor.verdict.Candidate;
import dev.setstone.processor.verdict.Finding;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** Has the security gate judge a source as the logic of a workflow {@code benign.Flow}. */
public final class Judge {

    private static final String TYPE = Wrapping.PACKAGE + ".Flow";
    private static final Surroundings SURROUNDINGS =
            new Surroundings(new TreeMap<>(Map.of(TYPE, "package benign;\ninterface Flow {}\n")), new TreeMap<>(), 17);

    private final SecurityGate gate;

    public Judge(SecurityGate gate) {
        this.gate = gate;
    }

    /** What is wrong with a source; nothing when the gate lets it pass. */
    public List<Finding> findings(String source) throws IOException {
        try {
            return gate.judge(new Candidate(brief(), source), SURROUNDINGS)
                    .verdict()
                    .findings();
        } catch (SandboxException e) {
            throw new IOException("the gate can't judge", e);
        }
    }

    Judged judge(Sample sample, Attributed code) throws IOException {
        List<Finding> findings = findings(sample.source());
        Exclusions exclusions = new Exclusions(code);
        for (Finding finding : findings) {
            Optional<String> excluded = exclusions.of(finding);
            if (excluded.isPresent()) {
                return new Judged(sample, findings, excluded, finding.rule());
            }
        }
        String rule = findings.isEmpty() ? "" : findings.get(0).rule();
        return new Judged(sample, findings, Optional.empty(), rule);
    }

    private static Brief brief() {
        Element nowhere = (Element) Proxy.newProxyInstance(
                Judge.class.getClassLoader(), new Class<?>[] {Element.class}, (proxy, method, arguments) -> null);
        Position at = new Position.InSource(Anchor.at(nowhere));
        Spec spec = new Spec(new Located<>("flow", at), Optional.empty(), List.of(), List.of(), at);
        Contract contract = new Contract(Wrapping.PACKAGE, TYPE, TYPE, List.of(), List.of(), new TreeMap<>());
        return new Brief(spec, contract, List.of());
    }
}
