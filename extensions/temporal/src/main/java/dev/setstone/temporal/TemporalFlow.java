package dev.setstone.temporal;

import dev.setstone.runtime.flow.Body;
import dev.setstone.runtime.flow.Branches;
import dev.setstone.runtime.flow.Failures;
import dev.setstone.runtime.flow.FlowEngine;
import dev.setstone.runtime.flow.FlowTimeoutException;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs flows inside a Temporal workflow, durably: delays are Temporal's timers, branches its workflow threads, and the same
 * history gives the same calls. It is of use on workflow threads alone. Cancelled parts are waited for as long as they take,
 * the workflow's own timeout being the bound.
 */
public final class TemporalFlow implements FlowEngine {

    /** Workflow threads are a bounded resource of a worker, which all its workflows share. */
    private static final int MOST_BRANCHES = 64;

    /** An engine for the workflow that is running. */
    public TemporalFlow() {}

    @Override
    public <E extends Exception> Branches<E> branches() {
        return branches(MOST_BRANCHES);
    }

    @Override
    public <E extends Exception> Branches<E> branches(int concurrency) {
        if (concurrency < 1) {
            throw new IllegalArgumentException("concurrency must be at least 1, but is " + concurrency);
        }
        return new TemporalBranches<>(Math.min(concurrency, MOST_BRANCHES));
    }

    @Override
    public <T, E extends Exception> T within(Duration limit, Body<T, E> body) throws E {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a limit must be more than zero, but is " + limit);
        }
        TemporalTask<T> task = new TemporalTask<>(body);
        awaitEnd(task, limit);
        Throwable failure = task.failure();
        if (failure != null) {
            Failures.<E>rethrow(failure);
        }
        return task.get();
    }

    private static void awaitEnd(TemporalTask<?> task, Duration limit) {
        CancellationScope around = CancellationScope.current();
        AtomicBoolean over = new AtomicBoolean();
        CancellationScope timing = Workflow.newCancellationScope(() -> {
            Workflow.newTimer(limit).handle((nothing, cancelled) -> over.compareAndSet(false, cancelled == null));
        });
        CancellationScope part = Workflow.newCancellationScope(() -> {
            Async.procedure(task::run);
        });
        timing.run();
        part.run();
        Cancellation.await(() -> task.ended() || over.get() || around.isCancelRequested());
        if (task.ended()) {
            timing.cancel("done in time");
            return;
        }
        boolean late = !around.isCancelRequested();
        part.cancel("not done in time");
        Cancellation.await(task::ended);
        throw late ? new FlowTimeoutException(limit) : Cancellation.of("waiting for a part with a time limit");
    }

    @Override
    public void sleep(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("a duration must not be negative, but is " + duration);
        }
        try {
            Workflow.sleep(duration);
        } catch (CanceledFailure e) {
            throw Cancellation.of("sleeping");
        }
    }

    @Override
    public void shielded(Runnable work) {
        Workflow.newDetachedCancellationScope(work).run();
    }
}
