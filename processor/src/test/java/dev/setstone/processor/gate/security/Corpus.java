package dev.setstone.processor.gate.security;

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
import dev.setstone.processor.contract.TypeUse.Container;
import dev.setstone.processor.contract.TypeUse.Declared;
import dev.setstone.processor.contract.TypeUse.Scalar;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.spec.Spec;
import dev.setstone.processor.verdict.Candidate;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** The candidates under {@code src/test/resources/gate} and the workflow that all of them are for. */
public final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/gate");

    private Corpus() {}

    /** Files by name without extension; empty when the folder is. */
    public static SortedMap<String, String> sources(String kind) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
            for (Path file : files.toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }

    public static Candidate candidate(String source) {
        return candidate(source, false);
    }

    public static Candidate candidate(String source, boolean nullableResult) {
        Position at = position();
        Spec spec = new Spec(new Located<>("claims", at), Optional.empty(), List.of(), List.of(), at);
        return new Candidate(new Brief(spec, contract(nullableResult), List.of()), source);
    }

    /** The user's types: {@code corpus.Claims} with a step {@code Decision decide(Request request)}. */
    public static Surroundings surroundings() throws IOException {
        SortedMap<String, String> user = new TreeMap<>();
        sources("user").forEach((name, text) -> user.put("corpus." + name, text));
        return new Surroundings(user, new TreeMap<>(), 17);
    }

    public static Contract contract() {
        return contract(false);
    }

    static Contract contract(boolean nullableResult) {
        StepSignature step = new StepSignature(
                "decide",
                List.of(new Parameter("request", declared("Request"))),
                new Declared("corpus.Claims.Decision", List.of(), nullableResult),
                List.of("corpus.Claims.Rejected"),
                position());
        Map<String, TypeDeclaration> types = Map.of(
                "corpus.Claims.Request", request(),
                "corpus.Claims.Line",
                        new RecordType(
                                "corpus.Claims.Line",
                                "corpus.Claims$Line",
                                List.of(),
                                List.of(
                                        new Component("item", scalar(ScalarKind.STRING)),
                                        new Component("price", scalar(ScalarKind.BIG_DECIMAL)))),
                "corpus.Claims.Kind",
                        new EnumType("corpus.Claims.Kind", "corpus.Claims$Kind", List.of("DENTAL", "VISION", "DRUG")),
                "corpus.Claims.Decision",
                        new RecordType(
                                "corpus.Claims.Decision",
                                "corpus.Claims$Decision",
                                List.of(),
                                List.of(
                                        new Component("approved", scalar(ScalarKind.BOOLEAN)),
                                        new Component("reasons", list(scalar(ScalarKind.STRING))))));
        return new Contract("corpus", "corpus.Claims", "corpus.Claims", List.of(step), List.of(), new TreeMap<>(types));
    }

    private static RecordType request() {
        return new RecordType(
                "corpus.Claims.Request",
                "corpus.Claims$Request",
                List.of(),
                List.of(
                        new Component("name", scalar(ScalarKind.STRING)),
                        new Component("age", scalar(ScalarKind.INT)),
                        new Component("amount", scalar(ScalarKind.BIG_DECIMAL)),
                        new Component("date", scalar(ScalarKind.LOCAL_DATE)),
                        new Component("kind", declared("Kind")),
                        new Component("codes", list(scalar(ScalarKind.STRING))),
                        new Component("lines", list(declared("Line")))));
    }

    private static TypeUse scalar(ScalarKind kind) {
        return new Scalar(kind, false);
    }

    private static TypeUse list(TypeUse element) {
        return new Container(ContainerKind.LIST, List.of(element), false);
    }

    private static TypeUse declared(String name) {
        return new Declared("corpus.Claims." + name, List.of(), false);
    }

    private static Position position() {
        Element element = (Element) Proxy.newProxyInstance(
                Corpus.class.getClassLoader(), new Class<?>[] {Element.class}, (proxy, method, arguments) -> null);
        return new Position.InSource(Anchor.at(element));
    }
}
