package dev.setstone.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.setstone.annotations.CompiledWorkflow;
import dev.setstone.annotations.Port;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TemporalAnnotationsTest {

    /** What an application already calls through Temporal's typed stub. */
    @WorkflowInterface
    public interface BillRun {
        @WorkflowMethod(name = "bill")
        String bill(String customer, Ledger ledger);
    }

    /** The workflow behind it: it composes the run of steps. */
    @CompiledWorkflow
    public interface Billing extends BillRun {
        int rate(String customer);

        @Override
        default String bill(String customer, Ledger ledger) {
            ledger.book(customer, rate(customer));
            return ledger.balance(customer);
        }
    }

    /** A port whose activities already have names. */
    @Port
    @ActivityInterface(namePrefix = "Ledger_")
    public interface Ledger {
        void book(String customer, int amount);

        @ActivityMethod(name = "read-balance")
        String balance(String customer);
    }

    /** What Temporal's typed stubs don't take. */
    @WorkflowInterface
    @CompiledWorkflow
    public interface Mixed {
        int rate(String customer);

        @WorkflowMethod
        default int run(String customer) {
            return rate(customer);
        }
    }

    private static final class Paper implements Ledger {
        private int balance;

        @Override
        public void book(String customer, int amount) {
            balance += amount;
        }

        @Override
        public String balance(String customer) {
            return customer + " owes " + balance;
        }
    }

    @Test
    void temporalsOwnNamesAndStubsServe() {
        try (TestWorkflowEnvironment temporal = TestWorkflowEnvironment.newInstance()) {
            Durable.worker(temporal.newWorker("billing", Patience.OPTIONS))
                    .workflow(Billing.class, new Billing() {
                        @Override
                        public int rate(String customer) {
                            return customer.length();
                        }
                    })
                    .port(Ledger.class, new Paper())
                    .register();
            temporal.start();

            BillRun typed = temporal.getWorkflowClient()
                    .newWorkflowStub(
                            BillRun.class,
                            WorkflowOptions.newBuilder()
                                    .setTaskQueue("billing")
                                    .setWorkflowId("the-bill")
                                    .setWorkflowExecutionTimeout(Duration.ofHours(1))
                                    .build());
            assertThat(typed.bill("Ada", null)).isEqualTo("Ada owes 3");

            assertThat(temporal.getWorkflowClient().fetchHistory("the-bill").getEvents().stream()
                            .filter(HistoryEvent::hasActivityTaskScheduledEventAttributes)
                            .map(event -> event.getActivityTaskScheduledEventAttributes()
                                    .getActivityType()
                                    .getName()))
                    .containsExactly("Billing.rate", "Ledger_Book", "read-balance");
            assertThat(Durable.stub(temporal.getWorkflowClient(), Billing.class, "billing")
                            .bill("Ada", Durable.supplied(Ledger.class)))
                    .isEqualTo("Ada owes 6");
        }
    }

    @Test
    void aStepAmongTemporalsOwnMethodsIsRefused() {
        try (TestWorkflowEnvironment temporal = TestWorkflowEnvironment.newInstance()) {
            DurableWorker worker =
                    Durable.worker(temporal.newWorker("mixed")).workflow(Mixed.class, customer -> customer.length());

            assertThatIllegalArgumentException()
                    .isThrownBy(worker::register)
                    .withMessageContaining("Mixed.rate has no body")
                    .withMessageContaining("declare steps in an interface that extends it");
        }
    }
}
