package dev.setstone.benchmarks.benign;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.gate.security.Cleared;
import dev.setstone.processor.gate.security.SecurityGate;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.spec.Spec;
import dev.setstone.processor.verdict.Candidate;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Outcome;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** Has the security gate judge a source as the logic of a workflow. */
public final class Judge {

    private final SecurityGate gate;
    private final Brief brief;
    private final Surroundings surroundings;

    /** A judge of logic for an interface without steps, of that qualified name. */
    public Judge(SecurityGate gate, String interfaceName) {
        this.gate = gate;
        String packageName = interfaceName.substring(0, interfaceName.lastIndexOf('.'));
        String simpleName = interfaceName.substring(packageName.length() + 1);
        String text = "package " + packageName + ";\ninterface " + simpleName + " {}\n";
        this.surroundings = new Surroundings(new TreeMap<>(Map.of(interfaceName, text)), new TreeMap<>(), 17);
        this.brief = brief(packageName, interfaceName);
    }

    /** The gate's outcome; a source that does not compile passes with its messages. */
    public Outcome<Cleared> outcome(String source) throws IOException {
        try {
            return gate.judge(new Candidate(brief, source), surroundings);
        } catch (SandboxException e) {
            throw new IOException("the gate can't judge", e);
        }
    }

    Judged judge(Sample sample, Attributed code) throws IOException {
        List<Finding> findings = findings(outcome(sample.source()));
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

    /** A sample compiles, as was seen before; so a child that could not compile it is a false alarm of its bounds. */
    private static List<Finding> findings(Outcome<Cleared> outcome) {
        return outcome instanceof Outcome.Passed<Cleared> passed
                ? passed.value().compilation().messages().stream()
                        .filter(message -> message.kind().equals("error"))
                        .map(error -> Finding.of(GateName.SECURITY, error.code(), error.text(), error.line(), ""))
                        .toList()
                : outcome.verdict().findings();
    }

    private static Brief brief(String packageName, String interfaceName) {
        Element nowhere = (Element) Proxy.newProxyInstance(
                Judge.class.getClassLoader(), new Class<?>[] {Element.class}, (proxy, method, arguments) -> null);
        Position at = new Position.InSource(Anchor.at(nowhere));
        Spec spec = new Spec(new Located<>("flow", at), Optional.empty(), List.of(), List.of(), at);
        Contract contract =
                new Contract(packageName, interfaceName, interfaceName, List.of(), List.of(), new TreeMap<>());
        return new Brief(spec, contract, List.of());
    }
}
