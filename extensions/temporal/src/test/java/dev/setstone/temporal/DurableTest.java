package dev.setstone.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.setstone.annotations.Port;
import dev.setstone.runtime.Workflows;
import dev.setstone.runtime.flow.FlowEngine;
import dev.setstone.runtime.flow.InProcessFlow;
import dev.setstone.runtime.flow.RetryPolicy;
import dev.setstone.runtime.port.PortException;
import dev.setstone.temporal.Orders.Line;
import dev.setstone.temporal.Orders.Order;
import dev.setstone.temporal.Orders.Receipt;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DurableTest {

    private static final String QUEUE = "orders";
    private static final FlowEngine ENGINE = Durable.supplied(FlowEngine.class);
    private static final Stock STOCK = Durable.supplied(Stock.class);

    private final CountedStock stock = new CountedStock();
    private TestWorkflowEnvironment temporal;
    private Worker worker;
    private Orders orders;

    @BeforeEach
    void start() {
        temporal = TestWorkflowEnvironment.newInstance();
        worker = temporal.newWorker(QUEUE, Patience.OPTIONS);
        Durable.worker(worker)
                .workflow(Orders.class)
                .port(Stock.class, stock)
                .options(
                        "Stock.reserve",
                        StepOptions.DEFAULT.withRetry(
                                RetryPolicy.of(3, Duration.ofSeconds(30)).onCodes("BUSY")))
                .register();
        temporal.start();
        orders = Durable.stub(
                temporal.getWorkflowClient(),
                Orders.class,
                WorkflowOptions.newBuilder()
                        .setTaskQueue(QUEUE)
                        .setWorkflowId("the-order")
                        .build());
    }

    @AfterEach
    void stop() {
        temporal.close();
    }

    private static Order order(String... items) {
        return new Order(
                "Ada", List.of(items).stream().map(item -> new Line(item, 2)).toList());
    }

    @Test
    void aComposedMethodAnswersAsInProcess() throws Exception {
        Receipt durable = orders.place(order("rice", "salt", "oil"), ENGINE, STOCK);

        assertThat(durable)
                .isEqualTo(new Receipt(
                        "Ada",
                        List.of(new BigDecimal("5.00"), new BigDecimal("5.00"), new BigDecimal("5.00")),
                        new BigDecimal("15.00")));
        CountedStock other = new CountedStock();
        try (InProcessFlow flow = new InProcessFlow()) {
            assertThat(Workflows.load(Orders.class)
                            .place(order("rice", "salt"), flow, other)
                            .prices())
                    .isEqualTo(durable.prices().subList(0, 2));
        }
    }

    @Test
    void stepsAndPortMethodsAreActivities() throws Exception {
        orders.place(order("rice"), ENGINE, STOCK);

        assertThat(temporal.getWorkflowClient().fetchHistory("the-order").getEvents().stream()
                        .filter(HistoryEvent::hasActivityTaskScheduledEventAttributes)
                        .map(event -> event.getActivityTaskScheduledEventAttributes()
                                .getActivityType()
                                .getName()))
                .containsExactly("Orders.shortage", "Stock.reserve", "Orders.price", "Orders.total");
        assertThat(temporal.getWorkflowClient()
                        .newUntypedWorkflowStub("the-order")
                        .describe()
                        .getWorkflowType())
                .isEqualTo("Orders.place");
    }

    @Test
    void aDeclaredCodeIsTriedAgainAndNoOther() throws Exception {
        orders.place(order("oil"), ENGINE, STOCK);
        assertThat(stock.count("reserve oil")).isEqualTo(3);
    }

    @Test
    void theCodeOfAPortReachesTheCaller() {
        assertThatExceptionOfType(PortException.class)
                .isThrownBy(() -> orders.place(order("gas"), ENGINE, STOCK))
                .withMessage("no such item")
                .satisfies(failure -> assertThat(failure.code()).isEqualTo("NOT_FOUND"));
        assertThat(stock.count("available gas")).isEqualTo(1);
    }

    @Test
    void aDeclaredExceptionReachesTheCallerAfterCompensations() {
        assertThatExceptionOfType(SoldOutException.class)
                .isThrownBy(() -> orders.place(order("rice", "salt", "sugar", "tea"), ENGINE, STOCK))
                .withMessage("too few of tea");
        assertThat(stock.calls).contains("release rice", "release salt");
    }

    @Test
    void whatIsTakenBackHasEndedBefore() {
        stock.slow = "sugar";

        assertThatExceptionOfType(SoldOutException.class)
                .isThrownBy(() -> orders.place(order("sugar", "tea"), ENGINE, STOCK));

        assertThat(stock.calls).containsSubsequence("available tea", "reserve sugar", "release sugar");
    }

    @Test
    void anIllegalArgumentIsNotTriedAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> orders.quote(new Order("Ada", List.of(new Line("rice", 0))), ENGINE))
                .withMessage("a line needs a count from 1 on");
        assertThat(temporal.getWorkflowClient().fetchHistory("the-order").getEvents().stream()
                        .filter(HistoryEvent::hasActivityTaskFailedEventAttributes))
                .hasSize(1);
    }

    @Test
    void aStepIsNoRun() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> orders.price(new Line("rice", 1)))
                .withMessageContaining("Orders.price is a step")
                .withMessageContaining("Workflows.load(Orders.class)");
        assertThat(orders).hasToString("Orders on Temporal").isEqualTo(orders);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> STOCK.available("rice"));
    }

    @Test
    void aRegistrationThatCouldNotRunIsRefused() {
        Worker other = WorkerFactory.newInstance(temporal.getWorkflowClient()).newWorker("other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durable.worker(other).workflow(Orders.class).register())
                .withMessageContaining("add .port(Stock.class, ...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durable.worker(other).port(Runnable.class, () -> {}))
                .withMessageContaining("is no port");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durable.worker(other)
                        .port(Stock.class, stock)
                        .options("Stock.reserved", StepOptions.DEFAULT)
                        .register())
                .withMessageContaining("options are given for Stock.reserved")
                .withMessageContaining("[Stock.available, Stock.release, Stock.reserve]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durable.worker(other)
                        .port(Overloaded.class, Durable.supplied(Overloaded.class))
                        .register())
                .withMessageContaining("Overloaded.find; give them different names");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StepOptions.DEFAULT.withTimes(Duration.ofHours(2), Duration.ofHours(1)));
    }

    @Port
    interface Overloaded {
        String find(String key);

        String find(int key);
    }
}
