package dev.setstone.examples.claims;

import dev.setstone.examples.claims.Claims.Assessment;
import dev.setstone.examples.claims.Claims.Claim;
import dev.setstone.examples.claims.Claims.Coverage;
import dev.setstone.examples.claims.Claims.Item;
import dev.setstone.examples.claims.Claims.Risk;
import dev.setstone.examples.claims.Claims.Settlement;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** The same workflow as somebody writes it for Temporal alone: what Setstone's way is measured against. */
final class HandWritten {

    private HandWritten() {}

    /** The steps as activities. */
    @ActivityInterface
    public interface ClaimSteps {

        Coverage coverage(Claim claim);

        Risk risk(Claim claim);

        Assessment assess(Item item, LocalDate lossDate);

        Settlement settle(Coverage coverage, Risk risk, List<Assessment> assessments);
    }

    /** The workflow. */
    @WorkflowInterface
    public interface ClaimRun {

        @WorkflowMethod
        Settlement handle(Claim claim);
    }

    /** Answers activities by the recorded logic. */
    static final class RecordedSteps implements ClaimSteps {

        private final Claims claims;

        RecordedSteps(Claims claims) {
            this.claims = claims;
        }

        @Override
        public Coverage coverage(Claim claim) {
            return claims.coverage(claim);
        }

        @Override
        public Risk risk(Claim claim) {
            return claims.risk(claim);
        }

        @Override
        public Assessment assess(Item item, LocalDate lossDate) {
            return claims.assess(item, lossDate);
        }

        @Override
        public Settlement settle(Coverage coverage, Risk risk, List<Assessment> assessments) {
            return claims.settle(coverage, risk, assessments);
        }
    }

    /** The orchestration. */
    public static final class ClaimRunImpl implements ClaimRun {

        private final ClaimSteps steps = Workflow.newActivityStub(
                ClaimSteps.class,
                ActivityOptions.newBuilder()
                        .setStartToCloseTimeout(Duration.ofMinutes(1))
                        .build());

        @Override
        public Settlement handle(Claim claim) {
            Promise<Coverage> coverage = Async.function(steps::coverage, claim);
            Promise<Risk> risk = Async.function(steps::risk, claim);
            if (!coverage.get().covered()) {
                return steps.settle(coverage.get(), risk.get(), List.of());
            }
            List<Promise<Assessment>> assessments = claim.items().stream()
                    .map(item -> Async.function(steps::assess, item, claim.lossDate()))
                    .toList();
            List<Assessment> results = assessments.stream().map(Promise::get).toList();
            return steps.settle(coverage.get(), risk.get(), results);
        }
    }
}
