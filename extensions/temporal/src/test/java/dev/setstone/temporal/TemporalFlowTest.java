package dev.setstone.temporal;

import dev.setstone.runtime.flow.FlowContract;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.EncodedValues;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.workflow.DynamicWorkflow;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class TemporalFlowTest extends FlowContract {

    private static final String QUEUE = "flows";

    /** What a run is to do, and then how it ended, by its id: a lambda can't travel as its input. */
    private static final Map<String, Composed<?>> WANTED = new ConcurrentHashMap<>();

    private static final Map<String, Ended> ENDED = new ConcurrentHashMap<>();

    private static TestWorkflowEnvironment temporal;

    private record Ended(Optional<Object> result, Optional<Exception> failure) {}

    /** Runs what its id stands for. */
    public static final class Composing implements DynamicWorkflow {
        @Override
        public Object execute(EncodedValues input) {
            String id = Workflow.getInfo().getWorkflowId();
            try {
                ENDED.put(id, new Ended(Optional.ofNullable(WANTED.get(id).run(new TemporalFlow())), Optional.empty()));
            } catch (Exception e) {
                ENDED.put(id, new Ended(Optional.empty(), Optional.of(e)));
            }
            return null;
        }
    }

    @BeforeAll
    static void start() {
        temporal = TestWorkflowEnvironment.newInstance();
        Worker worker = temporal.newWorker(QUEUE, Patience.OPTIONS);
        worker.registerWorkflowImplementationTypes(Composing.class);
        temporal.start();
    }

    @AfterAll
    static void stop() {
        temporal.close();
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <T> T run(Composed<T> composed) throws Exception {
        String id = UUID.randomUUID().toString();
        WANTED.put(id, composed);
        WorkflowStub stub = temporal.getWorkflowClient()
                .newUntypedWorkflowStub(
                        "composing",
                        WorkflowOptions.newBuilder()
                                .setTaskQueue(QUEUE)
                                .setWorkflowId(id)
                                .setWorkflowExecutionTimeout(Duration.ofDays(2))
                                .build());
        stub.start();
        stub.getResult(25, TimeUnit.SECONDS, Void.class);
        Ended ended = ENDED.get(id);
        if (ended.failure().isPresent()) {
            throw ended.failure().get();
        }
        return (T) ended.result().orElse(null);
    }

    @Override
    protected Gate gate() {
        AtomicBoolean open = new AtomicBoolean();
        return new Gate() {
            @Override
            public void open() {
                open.set(true);
            }

            @Override
            public void await() {
                Workflow.await(open::get);
            }
        };
    }
}
