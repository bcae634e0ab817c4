package dev.setstone.processor.report;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.recording.CanonicalJson;
import dev.setstone.processor.recording.Json;
import dev.setstone.processor.recording.JudgedJson;
import dev.setstone.processor.recording.Lock;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a jar says about a workflow in it: which recording it replays, how that came about, what the model assumed, what the gates
 * measured, who approved it. Canonical, and the same on every machine.
 */
public final class AuditMetadata {

    /** The version of the form. */
    private static final int SCHEMA = 1;

    private final CanonicalJson json = new CanonicalJson();

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
        JudgedJson.assumptions(lock).ifPresent(assumptions -> fields.put("assumptions", assumptions));
        return json.render(new Json.Members(fields));
    }
}
