package dev.setstone.temporal;

import dev.setstone.runtime.flow.Body;
import dev.setstone.runtime.flow.Branch;
import org.jspecify.annotations.Nullable;

/** One body and how it ended. Workflow threads run one at a time, so nothing here is synchronized. */
final class TemporalTask<T> implements Branch<T> {

    private final Body<? extends T, ?> body;
    private @Nullable T result;
    private @Nullable Throwable failure;
    private boolean succeeded;

    TemporalTask(Body<? extends T, ?> body) {
        this.body = body;
    }

    void run() {
        try {
            result = body.run();
            succeeded = true;
        } catch (Exception e) {
            failure = e;
        } catch (Error e) {
            failure = e;
            // Temporal ends the threads of a workflow that leaves its cache with an Error, which must pass.
            throw e;
        }
    }

    boolean ended() {
        return succeeded || failure != null;
    }

    /** What the body threw; null when it returned or has not ended. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    @Override
    @SuppressWarnings("NullAway") // null exactly where the body returned null
    public T get() {
        if (!succeeded) {
            throw new IllegalStateException("the branch has no result; call get() after join() has returned");
        }
        return result;
    }
}
