package dev.setstone.processor.report;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.recording.CanonicalJson;
import dev.setstone.processor.recording.Json;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Provenance;
import dev.setstone.processor.recording.Recording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The models that a workflow owes something to, as a CycloneDX 1.6 ML-BOM (ECMA-424): the one that wrote its logic, by the name that
 * it gave itself, and those that answer bounded calls at run time, whose names only the application knows.
 */
final class ModelBom {

    private static final String LOGIC = "logic";
    private static final String AUTHOR = "model:author";
    private static final String UNSTATED = "unstated";

    String render(Brief brief, Recording recording) {
        Lock lock = recording.lock();
        List<String> calls = calls(brief.contract());
        List<Json> components = new ArrayList<>(List.of(author(lock.provenance())));
        calls.forEach(call -> components.add(answering(call)));
        SortedMap<String, Json> bom = new TreeMap<>();
        bom.put("bomFormat", new Json.Text("CycloneDX"));
        bom.put("specVersion", new Json.Text("1.6"));
        bom.put("serialNumber", new Json.Text("urn:uuid:" + serial(lock)));
        bom.put("version", new Json.Whole(1));
        bom.put("metadata", metadata(recording));
        bom.put("components", new Json.Items(components));
        bom.put("dependencies", dependencies(calls));
        bom.put("compositions", compositions());
        return new CanonicalJson().render(new Json.Members(bom));
    }

    private static List<String> calls(Contract contract) {
        return contract.types().values().stream()
                .filter(PortType.class::isInstance)
                .map(PortType.class::cast)
                .flatMap(port -> port.bounded().stream().map(method -> port.name() + "." + method))
                .toList();
    }

    /** The same recording is the same BOM, so its number is made of what it is about. */
    private static UUID serial(Lock lock) {
        String about =
                lock.workflow() + "\n" + lock.key().sha256() + "\n" + lock.logicSha256() + "\n" + lock.approval();
        return UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8));
    }

    private static Json metadata(Recording recording) {
        Lock lock = recording.lock();
        List<Json> properties = new ArrayList<>();
        properties.add(property("setstone:workflow", lock.workflow()));
        properties.add(property("setstone:key", lock.key().sha256()));
        properties.add(property("setstone:approval", lock.approval()));
        lock.gates()
                .forEach((gate, measures) -> measures.forEach(
                        (name, value) -> properties.add(property("setstone:gate:" + gate.key() + ":" + name, value))));
        Json hash = Json.Members.ofTexts(Map.of("alg", "SHA-256", "content", lock.logicSha256()));
        Json logic = Json.Members.of(Map.of(
                "type", new Json.Text("file"),
                "bom-ref", new Json.Text(LOGIC),
                "name", new Json.Text(recording.logicFile()),
                "mime-type", new Json.Text("text/x-java-source"),
                "hashes", new Json.Items(List.of(hash)),
                "properties", new Json.Items(properties)));
        Json tool = Json.Members.ofTexts(Map.of(
                "type",
                "application",
                "group",
                "dev.setstone",
                "name",
                "Setstone",
                "version",
                lock.provenance().toolVersion()));
        return Json.Members.of(Map.of(
                "component", logic, "tools", Json.Members.of(Map.of("components", new Json.Items(List.of(tool))))));
    }

    private static Json author(Provenance provenance) {
        List<Json> properties = List.of(
                property("setstone:provider", provenance.provider()),
                property("setstone:promptSha256", provenance.promptSha256()),
                property("setstone:attempts", Long.toString(provenance.attempts())),
                property("setstone:inputTokens", Long.toString(provenance.inputTokens())),
                property("setstone:outputTokens", Long.toString(provenance.outputTokens())),
                property("setstone:tokensEstimated", Boolean.toString(provenance.tokensEstimated())));
        String use = provenance.adopted().isPresent()
                ? "Wrote the logic when the workflow was recorded; a person edited it since. Not called at run time."
                : "Wrote the logic when the workflow was recorded. Not called at run time.";
        return model(AUTHOR, provenance.model(), use, properties);
    }

    private static Json answering(String call) {
        return model(
                reference(call),
                UNSTATED,
                "Answers " + call + " at run time, inside limits. The application chooses it.",
                List.of(property("setstone:boundedCall", call)));
    }

    /** The model as it was stated, and nothing more: of its makers, its version and its training nothing is known here. */
    private static Json model(String reference, String name, String use, List<Json> properties) {
        Json considerations = Json.Members.of(Map.of("useCases", new Json.Items(List.of(new Json.Text(use)))));
        return Json.Members.of(Map.of(
                "type", new Json.Text("machine-learning-model"),
                "bom-ref", new Json.Text(reference),
                "name", new Json.Text(name),
                "description", new Json.Text(use),
                "modelCard", Json.Members.of(Map.of("considerations", considerations)),
                "properties", new Json.Items(properties)));
    }

    private static Json dependencies(List<String> calls) {
        List<Json> answering = calls.stream()
                .map(call -> (Json) new Json.Text(reference(call)))
                .toList();
        return new Json.Items(
                List.of(Json.Members.of(Map.of("ref", new Json.Text(LOGIC), "dependsOn", new Json.Items(answering)))));
    }

    /** The libraries of an application are for its own BOM to list. */
    private static Json compositions() {
        return new Json.Items(List.of(Json.Members.of(Map.of(
                "aggregate", new Json.Text("incomplete"),
                "assemblies", new Json.Items(List.of(new Json.Text(LOGIC)))))));
    }

    private static String reference(String call) {
        return "model:" + call;
    }

    private static Json property(String name, String value) {
        return Json.Members.ofTexts(Map.of("name", name, "value", value));
    }
}
