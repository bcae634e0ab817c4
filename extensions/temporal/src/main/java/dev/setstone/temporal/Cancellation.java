package dev.setstone.temporal;

import dev.setstone.runtime.flow.FlowCancelledException;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Workflow;
import java.util.function.Supplier;

/** Waiting and cancelling inside a workflow. */
final class Cancellation {

    private Cancellation() {}

    /** Waits for a condition, whether the flow is cancelled or not. */
    static void await(Supplier<Boolean> condition) {
        Workflow.newDetachedCancellationScope(() -> Workflow.await(condition)).run();
    }

    /** The failure of a part whose scope is cancelled. */
    static FlowCancelledException of(String waitedFor) {
        try {
            CancellationScope.throwCanceled();
            return new FlowCancelledException("cancelled while " + waitedFor, null);
        } catch (CanceledFailure e) {
            return new FlowCancelledException("cancelled while " + waitedFor, e);
        }
    }
}
