package dev.setstone.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Provenance;
import dev.setstone.processor.verdict.Assumption;
import dev.setstone.processor.verdict.GateName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AuditMetadataTest {

    @Test
    void saysWhatIsReplayedAndWhoJudgedIt() {
        Contract contract = new Contract(
                "com.acme", "com.acme.Shop.Order", "com.acme.Shop$Order", List.of(), List.of(), new TreeMap<>());
        Lock lock = new Lock(
                1,
                "order",
                new FreshnessKey("k", new TreeMap<>(Map.of("steps.decide.rules[1]", "not for every jar"))),
                "l",
                new Provenance("handoff", "unstated", "p", 2, 10, 20, true, "0.1.0"),
                Map.of(GateName.ACCURACY, new TreeMap<>(Map.of("golden", "40/40"))),
                new TreeMap<>(),
                "pending");

        assertThat(new AuditMetadata().render(contract, lock)).isEqualTo("""
                        {
                          "approval": "pending",
                          "gates": {
                            "accuracy": {
                              "golden": "40/40"
                            }
                          },
                          "implementation": "com.acme.Shop_OrderImpl",
                          "interface": "com.acme.Shop$Order",
                          "key": "k",
                          "logic": "com.acme.Shop_OrderLogic",
                          "logicSha256": "l",
                          "modelAtRunTime": "none",
                          "provenance": {
                            "attempts": 2,
                            "inputTokens": 10,
                            "model": "unstated",
                            "outputTokens": 20,
                            "promptSha256": "p",
                            "provider": "handoff",
                            "tokensEstimated": true,
                            "toolVersion": "0.1.0"
                          },
                          "schema": 1,
                          "workflow": "order"
                        }
                        """);
    }

    @Test
    void saysWhatTheModelAssumedAndThatASecondOneAgreed() {
        Contract contract =
                new Contract("com.acme", "com.acme.Order", "com.acme.Order", List.of(), List.of(), new TreeMap<>());
        Lock lock = new Lock(
                1,
                "order",
                new FreshnessKey("k", new TreeMap<>()),
                "l",
                new Provenance("handoff", "unstated", "p", 2, 10, 20, true, "0.1.0", Optional.of(200L)),
                Map.of(),
                new TreeMap<>(),
                "pending",
                List.of(new Assumption("decide", "Ties go to the first.")));

        assertThat(new AuditMetadata().render(contract, lock))
                .contains("""
                          "assumptions": {
                            "decide": {
                              "01": "Ties go to the first."
                            }
                          },
                        """.indent(0))
                .contains("\"agreedInputs\": 200,");
    }
}
