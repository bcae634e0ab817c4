package dev.setstone.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.setstone.runtime.flow.FlowEngine;
import dev.setstone.runtime.flow.InProcessFlow;
import dev.setstone.runtime.port.PortException;
import dev.setstone.temporal.Refill.Need;
import dev.setstone.temporal.Refill.Refilled;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Flows that YAML describes run over activities, their ports too. */
@Timeout(30)
class ComposedTest {

    private static final String QUEUE = "refills";
    private static final FlowEngine ENGINE = Durable.supplied(FlowEngine.class);
    private static final List<Need> OTHERS = List.of(new Need("rice", 3), new Need("salt", 4));

    private final CountedStock stock = new CountedStock();
    private TestWorkflowEnvironment temporal;
    private Refill refill;

    @BeforeEach
    void start() {
        temporal = TestWorkflowEnvironment.newInstance();
        Durable.worker(temporal.newWorker(QUEUE))
                .workflow(Refill.class, new RefillImpl(Durable.supplied(Stock.class)))
                .port(Stock.class, stock)
                .register();
        temporal.start();
        refill = Durable.stub(
                temporal.getWorkflowClient(),
                Refill.class,
                WorkflowOptions.newBuilder()
                        .setTaskQueue(QUEUE)
                        .setWorkflowId("the-refill")
                        .build());
    }

    @AfterEach
    void stop() {
        temporal.close();
    }

    @Test
    void aFlowAnswersAsInProcess() {
        Refilled durable = refill.fill(new Need("oil", 2), OTHERS, ENGINE);

        assertThat(durable).isEqualTo(new Refilled("oil", List.of(30, 40), 10));
        assertThat(stock.count("reserve oil")).isEqualTo(3);
        try (InProcessFlow flow = new InProcessFlow()) {
            assertThat(new RefillImpl(new CountedStock()).fill(new Need("oil", 2), OTHERS, flow))
                    .isEqualTo(durable);
        }
    }

    @Test
    void stepsAndPortsOfAFlowAreActivities() {
        refill.fill(new Need("flour", 2), OTHERS, ENGINE);

        assertThat(temporal.getWorkflowClient().fetchHistory("the-refill").getEvents().stream()
                        .filter(HistoryEvent::hasActivityTaskScheduledEventAttributes)
                        .map(event -> event.getActivityTaskScheduledEventAttributes()
                                .getActivityType()
                                .getName()))
                .containsExactlyInAnyOrder(
                        "Stock.reserve", "Refill.weight", "Refill.weight", "Stock.available", "Refill.sum");
    }

    @Test
    void compensationsRunAsActivitiesToo() {
        assertThatExceptionOfType(PortException.class)
                .isThrownBy(() -> refill.fill(new Need("gas", 1), OTHERS, ENGINE))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo("NOT_FOUND"));
        assertThat(stock.calls).containsExactly("reserve gas", "available gas", "release gas");
    }

    @Test
    void aDefaultMethodCallsAFlowInTheSameRun() {
        assertThat(refill.fillTwice(new Need("flour", 2), List.of(), ENGINE))
                .containsOnly(new Refilled("flour", List.of(), 10))
                .hasSize(2);
    }

    @Test
    void aRegistrationThatCouldNotRunFlowsIsRefused() {
        Worker other = temporal.getWorkerFactory().getWorker(QUEUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durable.worker(other)
                        .workflow(Refill.class, new RefillImpl(stock))
                        .register())
                .withMessageContaining("add .port(Stock.class, ...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Durable.worker(other).workflow(Refill.class, refill).register())
                .withMessageContaining("Refill.fill is a flow");
    }
}
