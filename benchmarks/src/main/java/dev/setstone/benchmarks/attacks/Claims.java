package dev.setstone.benchmarks.attacks;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.spec.Spec;
import dev.setstone.processor.verdict.Candidate;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** The workflow that all candidates of the corpus are for: {@code Decision decide(Request request) throws Rejected}. */
final class Claims {

    private static final String NAME = "corpus.Claims";

    private final Position nowhere = new Position.InSource(Anchor.at((Element) Proxy.newProxyInstance(
            Claims.class.getClassLoader(), new Class<?>[] {Element.class}, (proxy, method, arguments) -> null)));

    Candidate candidate(String source) {
        Spec spec = new Spec(new Located<>("claims", nowhere), Optional.empty(), List.of(), List.of(), nowhere);
        return new Candidate(new Brief(spec, contract(), List.of()), source);
    }

    Contract contract() {
        TreeMap<String, TypeDeclaration> types = new TreeMap<>();
        record(types, "Line", part("item", ScalarKind.STRING), part("price", ScalarKind.BIG_DECIMAL));
        record(
                types,
                "Decision",
                part("approved", ScalarKind.BOOLEAN),
                new Component("reasons", list(scalar(ScalarKind.STRING))));
        record(
                types,
                "Request",
                part("name", ScalarKind.STRING),
                part("age", ScalarKind.INT),
                part("amount", ScalarKind.BIG_DECIMAL),
                part("date", ScalarKind.LOCAL_DATE),
                new Component("kind", declared("Kind")),
                new Component("codes", list(scalar(ScalarKind.STRING))),
                new Component("lines", list(declared("Line"))));
        types.put(NAME + ".Kind", new EnumType(NAME + ".Kind", NAME + "$Kind", List.of("DENTAL", "VISION", "DRUG")));
        StepSignature step = new StepSignature(
                "decide",
                List.of(new Parameter("request", declared("Request"))),
                declared("Decision"),
                List.of(NAME + ".Rejected"),
                nowhere);
        return new Contract("corpus", NAME, NAME, List.of(step), List.of(), types);
    }

    private static void record(TreeMap<String, TypeDeclaration> types, String name, Component... components) {
        types.put(
                NAME + "." + name,
                new RecordType(NAME + "." + name, NAME + "$" + name, List.of(), List.of(components)));
    }

    private static Component part(String name, ScalarKind kind) {
        return new Component(name, scalar(kind));
    }

    private static TypeUse scalar(ScalarKind kind) {
        return new TypeUse.Scalar(kind, false);
    }

    private static TypeUse list(TypeUse element) {
        return new TypeUse.Container(ContainerKind.LIST, List.of(element), false);
    }

    private static TypeUse declared(String name) {
        return new TypeUse.Declared(NAME + "." + name, List.of(), false);
    }
}
