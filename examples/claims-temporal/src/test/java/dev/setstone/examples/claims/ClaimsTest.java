package dev.setstone.examples.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.setstone.examples.claims.Claims.Claim;
import dev.setstone.examples.claims.Claims.Settlement;
import dev.setstone.runtime.Workflows;
import dev.setstone.runtime.flow.FlowEngine;
import dev.setstone.runtime.flow.InProcessFlow;
import dev.setstone.runtime.port.PortException;
import dev.setstone.temporal.Durable;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ClaimsTest {

    private static final List<Claim> CLAIMS = List.of(
            SettleClaims.claim(1, "K. Iyer"),
            SettleClaims.claim(10, "R. Falk"),
            SettleClaims.claim(2, "X. Unknown"),
            SettleClaims.claim(999, "T. Berg"));

    private Neighbours neighbours;
    private Claims claims;

    @BeforeEach
    void open() throws Exception {
        neighbours = new Neighbours();
        claims = Workflows.load(Claims.class, neighbours.register(), neighbours.scores());
    }

    @AfterEach
    void close() {
        neighbours.close();
    }

    private List<Settlement> inProcess() {
        try (InProcessFlow flow = new InProcessFlow()) {
            return CLAIMS.stream().map(claim -> claims.handle(claim, flow)).toList();
        }
    }

    @Test
    void everyClaimIsSettledByItsCoverageItsRiskAndItsItems() {
        assertThat(inProcess())
                .extracting(settlement -> settlement.outcome() + " " + settlement.amount() + " " + settlement.reasons())
                .containsExactly(
                        "PAY 554.96 []",
                        "DENY 0.00 [not insured]",
                        "REFER 0.00 [suspicion of fraud]",
                        "DENY 0.00 [no such policy]");
    }

    @Test
    void temporalSettlesThemAlike() {
        List<Settlement> expected = inProcess();
        try (TestWorkflowEnvironment server = SettleClaims.server()) {
            Durable.worker(server.newWorker("claims"))
                    .workflow(Claims.class, claims)
                    .register();
            server.start();
            Claims durable = Durable.stub(
                    server.getWorkflowClient(),
                    Claims.class,
                    WorkflowOptions.newBuilder()
                            .setTaskQueue("claims")
                            .setWorkflowExecutionTimeout(Duration.ofSeconds(30))
                            .build());

            assertThat(CLAIMS.stream().map(claim -> durable.handle(claim, Durable.supplied(FlowEngine.class))))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void aScoreThatCanNotBeHadMeansAReview() {
        Claims alone = Workflows.load(Claims.class, neighbours.register(), (Claims.FraudScores) (claimant, total) -> {
            throw new PortException("UNREACHABLE", "no route");
        });

        assertThat(alone.risk(CLAIMS.get(0))).isEqualTo(Claims.Risk.REVIEW);
    }

    @Test
    void aRegisterThatFailsLeavesTheClaimUnsettled() {
        Claims alone = Workflows.load(Claims.class, neighbours.scores(), (Claims.PolicyRegister) number -> {
            throw new PortException("QUERY_TIMEOUT", "too slow");
        });

        try (InProcessFlow flow = new InProcessFlow()) {
            assertThatExceptionOfType(PortException.class)
                    .isThrownBy(() -> alone.handle(CLAIMS.get(0), flow))
                    .extracting(PortException::code)
                    .isEqualTo("QUERY_TIMEOUT");
        }
    }
}
