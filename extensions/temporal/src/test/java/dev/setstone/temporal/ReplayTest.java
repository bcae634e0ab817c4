package dev.setstone.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.annotations.CompiledWorkflow;
import dev.setstone.runtime.flow.FlowEngine;
import dev.setstone.temporal.Orders.Line;
import dev.setstone.temporal.Orders.Order;
import dev.setstone.temporal.Orders.Receipt;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.WorkflowExecutionHistory;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.testing.WorkflowHistoryLoader;
import io.temporal.testing.WorkflowReplayer;
import io.temporal.worker.NonDeterministicException;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Histories of runs that began with other code. */
@Timeout(60)
class ReplayTest {

    private static final String QUEUE = "orders";
    private static final String TYPE = "Orders.place";

    /** What a run of {@link Orders#place} with the logic of {@link OrdersImpl} left on the test server. */
    private static final String RECORDED = "orders-place.history.json";

    private final CountedStock stock = new CountedStock();
    private final List<String> rerecorded = new ArrayList<>();
    private TestWorkflowEnvironment temporal;
    private WorkflowClient client;

    @BeforeEach
    void start() {
        temporal = TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                        .setIdentity("a worker")
                        .build())
                .build());
        client = temporal.getWorkflowClient();
    }

    @AfterEach
    void stop() {
        temporal.close();
    }

    private Worker register(WorkerFactory factory, Orders implementation) {
        Worker worker = factory.newWorker(QUEUE, Patience.OPTIONS);
        Durable.worker(worker)
                .workflow(Orders.class, implementation)
                .port(Stock.class, stock)
                .onRerecorded((type, id, logic) -> rerecorded.add(type + " " + id + " " + logic))
                .register();
        return worker;
    }

    private void replay(Orders implementation) throws Exception {
        WorkflowReplayer.replayWorkflowExecutionFromResource(
                RECORDED, register(WorkerFactory.newInstance(client), implementation));
    }

    @Test
    void aRecordedHistoryReplaysWithItsOwnLogicAndAsksNobody() throws Exception {
        replay(new OrdersImpl());

        assertThat(stock.calls).isEmpty();
        assertThat(rerecorded).isEmpty();
    }

    @Test
    void aRecordedHistoryReplaysWithRerecordedLogicWhichIsNoticed() throws Exception {
        replay(new RerecordedOrders());

        assertThat(stock.calls).isEmpty();
        assertThat(rerecorded).hasSize(1);
        assertThat(rerecorded.get(0)).startsWith(TYPE + " ").endsWith(" orders@fedcba987654");
    }

    @Test
    void aChangedComposedMethodDoesNotReplay() {
        Worker changed = WorkerFactory.newInstance(client).newWorker(QUEUE, Patience.OPTIONS);
        Durable.worker(changed)
                .workflow(Changed.Orders.class, new Changed.Impl())
                .port(Stock.class, stock)
                .register();

        assertThatThrownBy(() -> WorkflowReplayer.replayWorkflowExecutionFromResource(RECORDED, changed))
                // Temporal's replayer gives the failure as text.
                .hasMessageContaining(NonDeterministicException.class.getName())
                .hasMessageContaining("Orders.shortage")
                .hasMessageContaining("Stock.reserve");
    }

    @Test
    void theRecordedHistoryIsOfTheKindThatRunsStillWrite() throws Exception {
        register(temporal.getWorkerFactory(), new OrdersImpl());
        temporal.start();
        WorkflowStub run = client.newUntypedWorkflowStub(
                TYPE,
                WorkflowOptions.newBuilder()
                        .setTaskQueue(QUEUE)
                        .setWorkflowId("the-order")
                        .setWorkflowExecutionTimeout(Duration.ofDays(1))
                        .build());
        run.start(new Order("Ada", List.of(new Line("rice", 2), new Line("salt", 2))));
        run.getResult(30, TimeUnit.SECONDS, Receipt.class);
        WorkflowExecutionHistory today = client.fetchHistory("the-order");
        Path written = Files.writeString(Path.of("target", RECORDED), today.toJson(true) + "\n");

        assertThat(calls(WorkflowHistoryLoader.readHistoryFromResource(RECORDED)))
                .as("if runs are meant to differ, copy %s to src/test/resources", written)
                .isEqualTo(calls(today))
                .contains("marker orders@0123456789ab", "Orders.shortage", "timer");
    }

    /** What a run asked of Temporal. Sorted, since parallel branches end in any order. */
    private static List<String> calls(WorkflowExecutionHistory history) {
        return history.getEvents().stream()
                .flatMap(event -> call(event).stream())
                .sorted()
                .toList();
    }

    private static Optional<String> call(HistoryEvent event) {
        if (event.hasActivityTaskScheduledEventAttributes()) {
            return Optional.of(event.getActivityTaskScheduledEventAttributes()
                    .getActivityType()
                    .getName());
        }
        if (event.hasMarkerRecordedEventAttributes()) {
            String changeId = DefaultDataConverter.STANDARD_INSTANCE.fromPayloads(
                    0,
                    Optional.of(event.getMarkerRecordedEventAttributes().getDetailsOrThrow("changeId")),
                    String.class,
                    String.class);
            return Optional.of("marker " + changeId);
        }
        return event.hasTimerStartedEventAttributes() ? Optional.of("timer") : Optional.empty();
    }

    /** The workflow under its old name, with a composed method that reserves first and asks afterwards. */
    static final class Changed {

        @CompiledWorkflow
        interface Orders {
            int shortage(Line line, Stock stock) throws SoldOutException;

            default Receipt place(Order order, FlowEngine flow, Stock stock) throws SoldOutException {
                for (Line line : order.lines()) {
                    stock.reserve(line.item(), line.count());
                    shortage(line, stock);
                }
                return new Receipt(order.customer(), List.of(), BigDecimal.ZERO);
            }
        }

        static final class Impl implements Orders {
            @Override
            public int shortage(Line line, Stock stock) {
                return 0;
            }
        }

        private Changed() {}
    }
}
