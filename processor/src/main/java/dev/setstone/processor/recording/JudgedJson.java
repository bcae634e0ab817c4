package dev.setstone.processor.recording;

import dev.setstone.processor.verdict.Assumption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        SortedMap<String, Json> fields = new TreeMap<>(Map.of(
                "attempts", new Json.Whole(provenance.attempts()),
                "inputTokens", new Json.Whole(provenance.inputTokens()),
                "model", new Json.Text(provenance.model()),
                "outputTokens", new Json.Whole(provenance.outputTokens()),
                "promptSha256", new Json.Text(provenance.promptSha256()),
                "provider", new Json.Text(provenance.provider()),
                "tokensEstimated", new Json.Flag(provenance.tokensEstimated()),
                "toolVersion", new Json.Text(provenance.toolVersion())));
        provenance.agreedInputs().ifPresent(count -> fields.put("agreedInputs", new Json.Whole(count)));
        provenance.adopted().ifPresent(adoption -> {
            fields.put("adoptedBy", new Json.Text(adoption.by()));
            fields.put("adoptedOn", new Json.Text(adoption.date().toString()));
        });
        return new Json.Members(fields);
    }

    /** What the model assumed, by step and number; empty when there is nothing, and then no member is written. */
    public static Optional<Json> assumptions(Lock lock) {
        SortedMap<String, SortedMap<String, String>> steps = new TreeMap<>();
        for (Assumption assumption : lock.assumptions()) {
            SortedMap<String, String> ofStep = steps.computeIfAbsent(assumption.step(), step -> new TreeMap<>());
            ofStep.put(number(ofStep.size() + 1), assumption.text());
        }
        SortedMap<String, Json> members = new TreeMap<>();
        steps.forEach((step, texts) -> members.put(step, Json.Members.ofTexts(texts)));
        return members.isEmpty() ? Optional.empty() : Optional.of(new Json.Members(members));
    }

    /** Two digits, so that the order of names is the order of numbers. */
    static String number(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
