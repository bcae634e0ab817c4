package dev.setstone.processor.report;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.recording.CanonicalJson;
import dev.setstone.processor.recording.Json;
import dev.setstone.processor.recording.JudgedJson;
import dev.setstone.processor.recording.Lock;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a jar says about a workflow in it: which recording it replays, how that came about, what the model assumed, what the gates
 * measured, who approved it. Canonical, and the same on every machine.
 */
public final class AuditMetadata {

    /** The version of the form. */
    private static final int SCHEMA = 1;

    private final CanonicalJson json = new CanonicalJson();

    /** Every way to a model that a step has: the security gate proves that there is no other. */
    static String modelAtRunTime(Contract contract) {
        String calls = contract.types().values().stream()
                .filter(PortType.class::isInstance)
                .map(PortType.class::cast)
                .flatMap(port -> port.bounded().stream().map(method -> port.name() + "." + method))
                .collect(Collectors.joining(", "));
        return calls.isEmpty() ? "none" : calls;
    }

    /** The text of {@code META-INF/setstone/<interface>.json}. */
    public String render(Contract contract, Lock lock) {
        SortedMap<String, Json> fields = new TreeMap<>(Map.of(
                "approval", new Json.Text(lock.approval()),
                "gates", JudgedJson.gates(lock),
                "implementation", new Json.Text(contract.qualified(contract.implName())),
                "interface", new Json.Text(contract.binaryName()),
                "key", new Json.Text(lock.key().sha256()),
                "logic", new Json.Text(contract.qualified(contract.logicName())),
                "logicSha256", new Json.Text(lock.logicSha256()),
                "provenance", JudgedJson.provenance(lock.provenance()),
                "schema", new Json.Whole(SCHEMA),
                "workflow", new Json.Text(lock.workflow())));
        fields.put("modelAtRunTime", new Json.Text(modelAtRunTime(contract)));
        JudgedJson.assumptions(lock).ifPresent(assumptions -> fields.put("assumptions", assumptions));
        return json.render(new Json.Members(fields));
    }
}
