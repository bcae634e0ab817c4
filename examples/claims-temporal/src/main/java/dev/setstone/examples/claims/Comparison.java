package dev.setstone.examples.claims;

import dev.setstone.examples.claims.Claims.Claim;
import dev.setstone.examples.claims.Claims.Settlement;
import dev.setstone.examples.claims.HandWritten.ClaimRun;
import dev.setstone.examples.claims.HandWritten.ClaimRunImpl;
import dev.setstone.examples.claims.HandWritten.RecordedSteps;
import dev.setstone.runtime.flow.FlowEngine;
import dev.setstone.temporal.Durable;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Compares Setstone's workflow with the hand-written one on one server: results, throughput, latency, events. They take turns of a
 * hundred executions, and who begins changes each time, so that what else the machine does meets both alike.
 */
final class Comparison {

    private static final int AT_A_TIME = 20;
    private static final int A_ROUND = 100;
    private static final int WARM_UP_ROUNDS = 2;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Claims steps;
    private final int runs;
    private final ExecutorService callers = Executors.newFixedThreadPool(AT_A_TIME);

    Comparison(Claims steps, int runs) {
        this.steps = steps;
        this.runs = runs;
    }

    /** Who runs the workflow. */
    private enum Way {
        SETSTONE("Setstone") {
            @Override
            Function<Claim, Settlement> caller(WorkflowClient client, WorkflowOptions options) {
                Claims durable = Durable.stub(client, Claims.class, options);
                return claim -> durable.handle(claim, Durable.supplied(FlowEngine.class));
            }
        },
        BY_HAND("by hand") {
            @Override
            Function<Claim, Settlement> caller(WorkflowClient client, WorkflowOptions options) {
                return claim -> client.newWorkflowStub(ClaimRun.class, options).handle(claim);
            }
        };

        final String title;

        Way(String title) {
            this.title = title;
        }

        abstract Function<Claim, Settlement> caller(WorkflowClient client, WorkflowOptions options);

        WorkflowOptions.Builder options() {
            return WorkflowOptions.newBuilder().setTaskQueue(name()).setWorkflowExecutionTimeout(LONGEST);
        }
    }

    void print() throws Exception {
        try (TestWorkflowEnvironment server = SettleClaims.server()) {
            Durable.worker(server.newWorker(Way.SETSTONE.name()))
                    .workflow(Claims.class, steps)
                    .register();
            Worker plain = server.newWorker(Way.BY_HAND.name());
            plain.registerWorkflowImplementationTypes(ClaimRunImpl.class);
            plain.registerActivitiesImplementations(new RecordedSteps(steps));
            server.start();
            WorkflowClient client = server.getWorkflowClient();
            takeTurns(client, WARM_UP_ROUNDS, A_ROUND);
            int rounds = Math.max(2, runs / A_ROUND);
            Paired paired = takeTurns(client, rounds, Math.max(1, runs / rounds));
            report(paired);
            for (Way way : Way.values()) {
                printEvents(client, way);
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private Paired takeTurns(WorkflowClient client, int rounds, int executions) throws Exception {
        Function<Claim, Settlement> ours =
                Way.SETSTONE.caller(client, Way.SETSTONE.options().build());
        Function<Claim, Settlement> byHand =
                Way.BY_HAND.caller(client, Way.BY_HAND.options().build());
        List<Round> one = new ArrayList<>();
        List<Round> other = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            if (i % 2 == 0) {
                one.add(round(ours, executions));
                other.add(round(byHand, executions));
            } else {
                other.add(round(byHand, executions));
                one.add(round(ours, executions));
            }
        }
        return new Paired(one, other);
    }

    private Round round(Function<Claim, Settlement> workflow, int executions) throws Exception {
        List<Future<Round.Execution>> pending = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < executions; i++) {
            Claim claim = SettleClaims.claim(i % 110, i % 7 == 0 ? "X" : "A");
            pending.add(callers.submit(() -> {
                long begun = System.nanoTime();
                Settlement settlement = workflow.apply(claim);
                return new Round.Execution(System.nanoTime() - begun, settlement);
            }));
        }
        List<Round.Execution> ended = new ArrayList<>();
        for (Future<Round.Execution> execution : pending) {
            ended.add(execution.get(LONGEST.toSeconds(), TimeUnit.SECONDS));
        }
        return new Round(System.nanoTime() - start, ended);
    }

    private static void report(Paired paired) {
        System.out.printf(
                Locale.ROOT,
                "%d executions each in %d rounds, %d at a time; the same settlements: %s%n",
                Paired.executions(paired.ours()),
                paired.ours().size(),
                AT_A_TIME,
                paired.sameSettlements());
        print(Way.SETSTONE, paired.ours());
        print(Way.BY_HAND, paired.byHand());
        System.out.printf(
                Locale.ROOT,
                "of that by hand, with 95 %% intervals: throughput %s, p50 %s, p99 %s%n",
                paired.ratio(Paired::perSecond),
                paired.ratio(rounds -> Paired.millis(rounds, 0.50)),
                paired.ratio(rounds -> Paired.millis(rounds, 0.99)));
    }

    private static void print(Way way, List<Round> rounds) {
        System.out.printf(
                Locale.ROOT,
                "%-9s %7.1f a second, p50 %7.1f ms, p99 %7.1f ms%n",
                way.title,
                Paired.perSecond(rounds),
                Paired.millis(rounds, 0.50),
                Paired.millis(rounds, 0.99));
    }

    /** What one execution asks of the server, by the kinds of its history's events. */
    private static void printEvents(WorkflowClient client, Way way) {
        String id = "counted " + way.title;
        way.caller(client, way.options().setWorkflowId(id).build()).apply(SettleClaims.claim(1, "A"));
        List<HistoryEvent> events = client.fetchHistory(id).getEvents();
        System.out.printf(
                Locale.ROOT,
                "%-9s %d events: %d activities, %d workflow tasks, %d markers%n",
                way.title,
                events.size(),
                count(events, EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED),
                count(events, EventType.EVENT_TYPE_WORKFLOW_TASK_STARTED),
                count(events, EventType.EVENT_TYPE_MARKER_RECORDED));
    }

    private static long count(List<HistoryEvent> events, EventType type) {
        return events.stream().filter(event -> event.getEventType() == type).count();
    }
}
