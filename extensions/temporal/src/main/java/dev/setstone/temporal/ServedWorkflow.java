package dev.setstone.temporal;

import dev.setstone.runtime.flow.Composed;
import dev.setstone.runtime.flow.FlowEngine;
import io.temporal.common.converter.EncodedValues;
import io.temporal.workflow.DynamicWorkflow;
import io.temporal.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** Runs composed methods as Temporal workflows. */
final class ServedWorkflow implements DynamicWorkflow {

    private static final int VERSION = 1;

    private final Registered registered;
    private final RerecordedListener listener;

    ServedWorkflow(Registered registered, RerecordedListener listener) {
        this.registered = registered;
        this.listener = listener;
    }

    @Override
    @SuppressWarnings("NullAway") // Temporal's own workflows return null too
    public @Nullable Object execute(EncodedValues input) {
        String type = Workflow.getInfo().getWorkflowType();
        Registered.ServedRun run = registered.runs().get(type);
        if (run == null) {
            // Not a failure of the run: Temporal asks again, until a worker that knows the type takes it.
            throw new IllegalStateException("No workflow type " + type + " is registered with this worker, which has "
                    + registered.runs().keySet() + "; add its interface with Durable.worker(...).workflow(...)");
        }
        run.changeId().ifPresent(changeId -> noteLogic(type, changeId));
        try {
            return ActivityCalls.runInPlace(
                    self(run), run.remote().method(), run.remote().arguments(input, this::supplied));
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            // A run ends with what its method throws; nothing is gained by running it again.
            throw FailureTranslation.toTemporal((Exception) e, false);
        }
    }

    private void noteLogic(String type, String changeId) {
        if (Workflow.getVersion(changeId, Workflow.DEFAULT_VERSION, VERSION) == Workflow.DEFAULT_VERSION) {
            listener.rerecorded(type, Workflow.getInfo().getWorkflowId(), changeId);
        }
    }

    /** The workflow with its steps as activities, and with the flows that Setstone wrote over them. */
    @SuppressWarnings("unchecked") // an implementation composes the workflow that it implements
    private Object self(Registered.ServedRun run) {
        Object steps = ActivityCalls.of(run.workflow(), RemoteMethods.steps(run.workflow()), this::options);
        return run.implementation() instanceof Composed<?> composed
                ? ((Composed<Object>) composed).over(steps, this::port)
                : steps;
    }

    private <P> P port(Class<P> type) {
        return type.cast(supplied(type));
    }

    private Object supplied(Class<?> parameter) {
        return parameter == FlowEngine.class
                ? new TemporalFlow()
                : ActivityCalls.of(parameter, RemoteMethods.ofPort(parameter), this::options);
    }

    private StepOptions options(String activity) {
        Registered.ServedActivity served = registered.activities().get(activity);
        return served == null ? StepOptions.DEFAULT : served.options();
    }
}
