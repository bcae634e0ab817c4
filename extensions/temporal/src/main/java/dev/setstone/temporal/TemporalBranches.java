package dev.setstone.temporal;

import dev.setstone.runtime.flow.Body;
import dev.setstone.runtime.flow.Branch;
import dev.setstone.runtime.flow.Branches;
import dev.setstone.runtime.flow.Failures;
import dev.setstone.runtime.flow.FlowCancelledException;
import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Workflow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Branches on workflow threads, which Temporal runs one at a time and in an order that replays. */
final class TemporalBranches<E extends Exception> implements Branches<E> {

    private final int concurrency;
    private final List<TemporalTask<?>> declared = new ArrayList<>();
    private final Deque<TemporalTask<?>> waiting = new ArrayDeque<>();
    private final List<CancellationScope> scopes = new ArrayList<>();
    private int running;
    private boolean forking = true;
    private @Nullable Throwable first;

    TemporalBranches(int concurrency) {
        this.concurrency = concurrency;
    }

    @Override
    public <T> Branch<T> fork(Body<? extends T, ? extends E> body) {
        if (!forking) {
            throw new IllegalStateException("these branches are joined or closed; fork before join()");
        }
        TemporalTask<T> task = new TemporalTask<>(body);
        declared.add(task);
        if (first != null) {
            // Another branch has failed already, which join() will say.
            return task;
        }
        waiting.add(task);
        if (running < concurrency) {
            running++;
            CancellationScope scope = Workflow.newCancellationScope(() -> {
                Async.procedure(this::runWaiting);
            });
            scopes.add(scope);
            scope.run();
        }
        return task;
    }

    private void runWaiting() {
        try {
            for (TemporalTask<?> task = waiting.poll(); task != null; task = waiting.poll()) {
                task.run();
                if (first == null && task.failure() != null) {
                    first = task.failure();
                    cancelAll();
                }
            }
        } finally {
            running--;
        }
    }

    private void cancelAll() {
        waiting.clear();
        scopes.forEach(scope -> scope.cancel("no longer wanted"));
    }

    @Override
    public void join() throws E {
        forking = false;
        CancellationScope around = CancellationScope.current();
        Cancellation.await(() -> first != null || running == 0 || around.isCancelRequested());
        if (first == null && running > 0) {
            close();
            throw Cancellation.of("waiting for branches");
        }
        Cancellation.await(() -> running == 0);
        throwFailure();
    }

    private void throwFailure() throws E {
        Throwable thrown = first;
        if (thrown == null) {
            return;
        }
        for (TemporalTask<?> task : declared) {
            Throwable other = task.failure();
            if (other != null && other != thrown && !(other instanceof FlowCancelledException)) {
                thrown.addSuppressed(other);
            }
        }
        Failures.<E>rethrow(thrown);
    }

    @Override
    public void close() {
        forking = false;
        if (running > 0) {
            cancelAll();
            Cancellation.await(() -> running == 0);
        }
    }
}
