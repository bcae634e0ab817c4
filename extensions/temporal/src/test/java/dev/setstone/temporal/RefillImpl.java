package dev.setstone.temporal;

import dev.setstone.runtime.Ports;
import dev.setstone.runtime.flow.Branch;
import dev.setstone.runtime.flow.Branches;
import dev.setstone.runtime.flow.Composed;
import dev.setstone.runtime.flow.FlowEngine;
import dev.setstone.runtime.flow.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** As Setstone writes it, with the steps' logic in place. */
final class RefillImpl implements Refill, Composed<Refill> {

    private final Stock stock;

    RefillImpl(Stock stock) {
        this.stock = stock;
    }

    @Override
    public int weight(Need need) {
        return 10 * need.count();
    }

    @Override
    public Refilled sum(String first, List<Integer> weights, int left) {
        return new Refilled(first, weights, left);
    }

    @Override
    public Refilled fill(Need first, List<Need> others, FlowEngine flow) {
        return new Flows(this, this.stock).fill(first, others, flow);
    }

    @Override
    public Refill over(Refill steps, Ports ports) {
        return new Flows(steps, ports.get(Stock.class));
    }

    private static final class Flows implements Refill {

        private final Refill steps;
        private final Stock stock;

        Flows(Refill steps, Stock stock) {
            this.steps = steps;
            this.stock = stock;
        }

        @Override
        public int weight(Need need) {
            return this.steps.weight(need);
        }

        @Override
        public Refilled sum(String first, List<Integer> weights, int left) {
            return this.steps.sum(first, weights, left);
        }

        @Override
        public Refilled fill(Need first, List<Need> others, FlowEngine flow) {
            Objects.requireNonNull(first, "flow fill: parameter first is null");
            Objects.requireNonNull(others, "flow fill: parameter others is null");
            return flow.saga(saga -> {
                flow.within(
                        Duration.ofSeconds(20),
                        () -> flow.retry(
                                RetryPolicy.of(3, Duration.ofMillis(1))
                                        .delays(2, Duration.ofSeconds(60))
                                        .onCodes("BUSY"),
                                () -> {
                                    this.stock.reserve(first.item(), first.count());
                                    return null;
                                }));
                saga.compensateWith(() -> this.stock.release(first.item(), first.count()));
                List<Integer> weights;
                int left;
                try (Branches<RuntimeException> branches = flow.branches()) {
                    Branch<List<Integer>> weightsBranch =
                            branches.fork(() -> flow.forEach(others, 2, need -> this.steps.weight(need)));
                    Branch<Integer> leftBranch = branches.fork(() -> this.stock.available(first.item()));
                    branches.join();
                    weights = weightsBranch.get();
                    left = leftBranch.get();
                }
                Refilled refilled = this.steps.sum(first.item(), weights, left);
                return Objects.requireNonNull(refilled, "flow fill: the result is null");
            });
        }
    }
}
