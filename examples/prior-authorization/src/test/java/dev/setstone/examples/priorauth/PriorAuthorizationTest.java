package dev.setstone.examples.priorauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.examples.priorauth.PriorAuthorization.Condition;
import dev.setstone.examples.priorauth.PriorAuthorization.Decision;
import dev.setstone.examples.priorauth.PriorAuthorization.Outcome;
import dev.setstone.examples.priorauth.PriorAuthorization.Reason;
import dev.setstone.examples.priorauth.PriorAuthorization.Request;
import dev.setstone.runtime.Provenance;
import dev.setstone.runtime.Workflows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PriorAuthorizationTest {

    private final PriorAuthorization workflow = Workflows.load(PriorAuthorization.class);

    @Test
    void approvesAtTheVeryBoundOfObesity() {
        assertThat(workflow.decide(request("30", true)))
                .isEqualTo(new Decision(Outcome.APPROVE, List.of(Reason.OBESITY)));
        assertThat(workflow.decide(request("29.99", true)))
                .isEqualTo(new Decision(Outcome.DENY, List.of(Reason.CRITERIA_NOT_MET)));
    }

    @Test
    void sendsToReviewWhatLacksStepTherapy() {
        assertThat(workflow.decide(request("35", false)))
                .isEqualTo(new Decision(Outcome.REVIEW, List.of(Reason.OBESITY, Reason.STEP_THERAPY_MISSING)));
    }

    @Test
    void saysWhereItComesFrom() {
        Provenance provenance = Provenance.of(workflow);

        assertThat(provenance.workflow()).isEqualTo("prior-authorization");
        assertThat(provenance.provider()).isEqualTo("handoff");
        assertThat(provenance.logicSha256()).matches("[0-9a-f]{64}");
    }

    private static Request request(String bmi, boolean stepTherapyFailed) {
        return new Request(
                46,
                new BigDecimal(bmi),
                Optional.of(new BigDecimal("5.4")),
                Set.of(Condition.OTHER),
                stepTherapyFailed,
                false);
    }
}
