package dev.setstone.examples.claims;

import dev.setstone.examples.claims.Claims.Category;
import dev.setstone.examples.claims.Claims.Claim;
import dev.setstone.examples.claims.Claims.Item;
import dev.setstone.examples.claims.Claims.LossKind;
import dev.setstone.examples.claims.Claims.Settlement;
import dev.setstone.runtime.Workflows;
import dev.setstone.runtime.flow.FlowEngine;
import dev.setstone.temporal.Durable;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Settles claims on Temporal: on the SDK's own server, in this process. Without arguments it settles four of them; with
 * {@code --runs 1000} it settles so many and compares the throughput with that of the same workflow written by hand.
 */
public final class SettleClaims {

    private static final String QUEUE = "claims";

    private SettleClaims() {}

    /** Prints the settlements, or the comparison. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 0 && !(arguments.length == 2 && arguments[0].equals("--runs"))) {
            throw new IllegalArgumentException("usage: SettleClaims [--runs <number>]");
        }
        try (Neighbours neighbours = new Neighbours()) {
            Claims steps = Workflows.load(Claims.class, neighbours.register(), neighbours.scores());
            if (arguments.length == 2) {
                new Comparison(steps, Integer.parseInt(arguments[1])).print();
            } else {
                settle(steps);
            }
        }
    }

    private static void settle(Claims steps) {
        try (TestWorkflowEnvironment server = server()) {
            Durable.worker(server.newWorker(QUEUE))
                    .workflow(Claims.class, steps)
                    .register();
            server.start();
            Claims durable = Durable.stub(server.getWorkflowClient(), Claims.class, QUEUE);
            for (Claim claim :
                    List.of(claim(1, "K. Iyer"), claim(10, "R. Falk"), claim(2, "X. Unknown"), claim(999, "T. Berg"))) {
                Settlement settlement = durable.handle(claim, Durable.supplied(FlowEngine.class));
                System.out.println(claim.number() + "  " + claim.claimant() + ": " + settlement.outcome() + " "
                        + settlement.amount() + " " + settlement.reasons());
            }
        }
    }

    /** Time is real: where it may be skipped, a run that takes long would time out at once. */
    static TestWorkflowEnvironment server() {
        return TestWorkflowEnvironment.newInstance(
                TestEnvironmentOptions.newBuilder().setUseTimeskipping(false).build());
    }

    /** A theft of two things, insured by the policy of that number if there is one. */
    static Claim claim(int policy, String claimant) {
        return new Claim(
                "C-" + policy,
                "P-" + policy,
                claimant,
                LossKind.THEFT,
                LocalDate.of(2026, 3, 10),
                List.of(
                        new Item(
                                "phone",
                                Category.ELECTRONICS,
                                new BigDecimal("600.00"),
                                LocalDate.of(2025, 1, 15),
                                true),
                        new Item(
                                "coat", Category.CLOTHING, new BigDecimal("249.95"), LocalDate.of(2024, 3, 11), true)));
    }
}
