package dev.setstone.processor.emit;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.contract.Composition;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.flow.Flows;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Provenance;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.spec.Spec;
import dev.setstone.processor.value.Sha256;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/**
 * A workflow to emit.
 *
 * @param contract its contract
 * @param source the interface's source, with its types
 * @param logic the recorded logic
 * @param compliance the blocks that its spec names
 * @param modules the modules that its spec asks for
 */
record Workflow(Contract contract, String source, String logic, List<String> compliance, List<String> modules) {

    Workflow(Contract contract, String source, String logic) {
        this(contract, source, logic, List.of(), List.of());
    }

    Workflow under(String block) {
        return new Workflow(contract, source, logic, List.of(block), List.of());
    }

    Workflow asking(String module) {
        return new Workflow(contract, source, logic, List.of(), List.of(module));
    }

    Brief brief() {
        Element element = (Element) Proxy.newProxyInstance(
                Workflow.class.getClassLoader(), new Class<?>[] {Element.class}, (proxy, method, arguments) -> null);
        Position at = new Position.InSource(Anchor.at(element));
        Spec spec = new Spec(
                new Located<>("order", at),
                Optional.empty(),
                at(compliance, at),
                at(modules, at),
                List.of(),
                List.of(),
                at);
        return new Brief(spec, contract, List.of());
    }

    Flows flows() {
        return new Flows(new Composition(contract, List.of()), List.of());
    }

    private static List<Located<String>> at(List<String> names, Position at) {
        return names.stream().map(name -> new Located<>(name, at)).toList();
    }

    Recording recording() {
        Lock lock = new Lock(
                1,
                "order",
                new FreshnessKey("aa", new TreeMap<>()),
                Sha256.of(logic),
                new Provenance("handoff", "gpt \"x\"", "cc", 2, 10, 20_000_000_000L, true, "0.1.0"),
                Map.of(),
                new TreeMap<>(),
                "pending");
        return new Recording(contract.logicName() + ".java", logic, lock);
    }

    /** What the implementation's annotation says, up to its closing parenthesis. */
    String recorded() {
        return """
                @Recorded(
                        workflow = "order",
                        key = "aa",
                        logicSha256 = "%s",
                        provider = "handoff",
                        model = "gpt \\"x\\"",
                        promptSha256 = "cc",
                        attempts = 2,
                        inputTokens = 10L,
                        outputTokens = 20000000000L,
                        tokensEstimated = true,
                        toolVersion = "0.1.0",
                        approval = "pending"
                )
                """.formatted(Sha256.of(logic));
    }
}
