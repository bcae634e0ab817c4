package dev.setstone.temporal;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityInfo;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.worker.Worker;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;

/** The two sides of a workflow on Temporal: the worker that runs it, and the stub that an application calls. */
public final class Durable {

    private static final Duration LONGEST_RUN = Duration.ofDays(1);

    private Durable() {}

    /** Begins the registration of workflows and ports with a worker. */
    public static DurableWorker worker(Worker worker) {
        return new DurableWorker(worker);
    }

    /**
     * A workflow whose composed methods run on Temporal, at most a day long. As
     * {@link #stub(WorkflowClient, Class, WorkflowOptions)}.
     */
    public static <W> W stub(WorkflowClient client, Class<W> workflow, String taskQueue) {
        return stub(
                client,
                workflow,
                WorkflowOptions.newBuilder().setTaskQueue(taskQueue).build());
    }

    /**
     * A workflow whose composed methods run on Temporal: each call starts a run and waits for its end, at most as long as the
     * execution timeout says. Ports and the engine among the arguments are the worker's; pass {@link #supplied} for them. A step
     * can't be called alone.
     *
     * @param options of every run; a workflow id among them fits a single run. Without an execution timeout a run has a day
     * @throws IllegalArgumentException when the workflow is not an interface, when two methods would have one name, or when the
     *     options name no task queue
     */
    public static <W> W stub(WorkflowClient client, Class<W> workflow, WorkflowOptions options) {
        if (options.getTaskQueue() == null) {
            throw new IllegalArgumentException("the options name no task queue; set the one of the worker");
        }
        WorkflowOptions bounded = options.getWorkflowExecutionTimeout() == null
                ? WorkflowOptions.newBuilder(options)
                        .setWorkflowExecutionTimeout(LONGEST_RUN)
                        .build()
                : options;
        return workflow.cast(Proxy.newProxyInstance(
                workflow.getClassLoader(), new Class<?>[] {workflow}, new RunCalls(client, workflow, bounded)));
    }

    /**
     * What tells the system behind a port that a call is a repetition: Temporal repeats a call whose answer was lost, with the same
     * key. Every other call has another one, so that the key fits headers such as {@code Idempotency-Key} and unique columns. A
     * step is one call to Temporal: ports that it asks itself see the key of the step.
     *
     * <p>It is the run's id, a colon and the activity's id, which Temporal keeps over all attempts.
     *
     * @return fewer than 100 ASCII characters; empty on a thread that no worker calls, such as in process
     */
    public static Optional<String> idempotencyKey() {
        ActivityInfo info;
        try {
            info = Activity.getExecutionContext().getInfo();
        } catch (IllegalStateException e) {
            // Temporal has no other way to say that this is no thread of an activity.
            return Optional.empty();
        }
        return Optional.of(info.getWorkflowRunId() + ":" + info.getActivityId());
    }

    /** Stands for a port or the engine in a call of a stub; it answers nothing itself. */
    public static <P> P supplied(Class<P> parameter) {
        String text = parameter.getSimpleName() + " supplied by the worker";
        return parameter.cast(Proxy.newProxyInstance(
                parameter.getClassLoader(),
                new Class<?>[] {parameter},
                (self, method, arguments) ->
                        ObjectMethods.answer(self, method, arguments == null ? new Object[0] : arguments, text)));
    }
}
