package dev.setstone.examples.claims;

import dev.setstone.examples.claims.Claims.Claim;
import dev.setstone.examples.claims.Claims.Settlement;
import dev.setstone.examples.claims.HandWritten.ClaimRun;
import dev.setstone.examples.claims.HandWritten.ClaimRunImpl;
import dev.setstone.examples.claims.HandWritten.RecordedSteps;
import dev.setstone.runtime.flow.FlowEngine;
import dev.setstone.temporal.Durable;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Runs as many executions of Setstone's workflow and of the hand-written one, in alternating halves on one server, and compares their
 * results, throughput and latency.
 */
final class Comparison {

    private static final int AT_A_TIME = 20;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Claims steps;
    private final int runs;

    Comparison(Claims steps, int runs) {
        this.steps = steps;
        this.runs = runs;
    }

    void print() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(AT_A_TIME);
        try (TestWorkflowEnvironment server = SettleClaims.server()) {
            Durable.worker(server.newWorker("setstone"))
                    .workflow(Claims.class, steps)
                    .register();
            Worker plain = server.newWorker("plain");
            plain.registerWorkflowImplementationTypes(ClaimRunImpl.class);
            plain.registerActivitiesImplementations(new RecordedSteps(steps));
            server.start();
            WorkflowClient client = server.getWorkflowClient();
            Claims durable = Durable.stub(client, Claims.class, options("setstone"));
            Function<Claim, Settlement> ours = claim -> durable.handle(claim, Durable.supplied(FlowEngine.class));
            Function<Claim, Settlement> byHand = claim ->
                    client.newWorkflowStub(ClaimRun.class, options("plain")).handle(claim);
            measure(callers, ours, Math.max(1, runs / 10));
            measure(callers, byHand, Math.max(1, runs / 10));
            Sample one = measure(callers, ours, runs / 2);
            Sample other = measure(callers, byHand, runs / 2);
            Sample oneAgain = measure(callers, ours, runs - runs / 2);
            Sample otherAgain = measure(callers, byHand, runs - runs / 2);
            report(one.and(oneAgain), other.and(otherAgain));
        } finally {
            callers.shutdownNow();
        }
    }

    private static WorkflowOptions options(String queue) {
        return WorkflowOptions.newBuilder()
                .setTaskQueue(queue)
                .setWorkflowExecutionTimeout(LONGEST)
                .build();
    }

    private static Sample measure(ExecutorService callers, Function<Claim, Settlement> workflow, int count)
            throws Exception {
        List<Future<Long>> pending = new ArrayList<>();
        List<Settlement> settlements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            settlements.add(null);
        }
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            int number = i;
            pending.add(callers.submit(() -> {
                long begun = System.nanoTime();
                settlements.set(number, workflow.apply(SettleClaims.claim(number % 110, number % 7 == 0 ? "X" : "A")));
                return System.nanoTime() - begun;
            }));
        }
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            nanos[i] = pending.get(i).get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        }
        return new Sample(nanos, System.nanoTime() - start, settlements);
    }

    private static void report(Sample ours, Sample byHand) {
        System.out.printf(
                Locale.ROOT,
                "%d executions each, %d at a time; the same settlements: %s%n",
                ours.nanos().length,
                AT_A_TIME,
                ours.settlements().equals(byHand.settlements()));
        print("Setstone", ours);
        print("by hand", byHand);
        System.out.printf(
                Locale.ROOT,
                "throughput %.2f, p50 %.2f, p99 %.2f of that by hand%n",
                ours.perSecond() / byHand.perSecond(),
                ours.millis(0.50) / byHand.millis(0.50),
                ours.millis(0.99) / byHand.millis(0.99));
    }

    private static void print(String name, Sample sample) {
        System.out.printf(
                Locale.ROOT,
                "%-9s %7.1f a second, p50 %7.1f ms, p99 %7.1f ms%n",
                name,
                sample.perSecond(),
                sample.millis(0.50),
                sample.millis(0.99));
    }

    /** What was measured: the time of each execution, of all together, and what came of them in their order. */
    private record Sample(long[] nanos, long all, List<Settlement> settlements) {

        Sample and(Sample more) {
            long[] both = Arrays.copyOf(nanos, nanos.length + more.nanos.length);
            System.arraycopy(more.nanos, 0, both, nanos.length, more.nanos.length);
            List<Settlement> all = new ArrayList<>(settlements);
            all.addAll(more.settlements);
            return new Sample(both, this.all + more.all, all);
        }

        double perSecond() {
            return nanos.length * 1e9 / all;
        }

        double millis(double share) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
        }
    }
}
