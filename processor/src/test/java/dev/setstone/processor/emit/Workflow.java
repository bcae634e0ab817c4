package dev.setstone.processor.emit;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Provenance;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.value.Sha256;
import java.util.Map;
import java.util.TreeMap;

/**
 * A workflow to emit.
 *
 * @param contract its contract
 * @param source the interface's source, with its types
 * @param logic the recorded logic
 */
record Workflow(Contract contract, String source, String logic) {

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
