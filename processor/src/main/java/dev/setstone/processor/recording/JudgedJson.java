package dev.setstone.processor.recording;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a lock and the audit metadata say in the same words: how a recording came about, and what the gates measured. */
public final class JudgedJson {

    private JudgedJson() {}

    /** What each gate measured, by its name. */
    public static Json gates(Lock lock) {
        SortedMap<String, Json> gates = new TreeMap<>();
        lock.gates().forEach((gate, measures) -> gates.put(gate.key(), Json.Members.ofTexts(measures)));
        return new Json.Members(gates);
    }

    /** How the recording came about. */
    public static Json provenance(Provenance provenance) {
        return Json.Members.of(Map.of(
                "attempts", new Json.Whole(provenance.attempts()),
                "inputTokens", new Json.Whole(provenance.inputTokens()),
                "model", new Json.Text(provenance.model()),
                "outputTokens", new Json.Whole(provenance.outputTokens()),
                "promptSha256", new Json.Text(provenance.promptSha256()),
                "provider", new Json.Text(provenance.provider()),
                "tokensEstimated", new Json.Flag(provenance.tokensEstimated()),
                "toolVersion", new Json.Text(provenance.toolVersion())));
    }
}
