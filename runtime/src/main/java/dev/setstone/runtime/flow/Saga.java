package dev.setstone.runtime.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The compensations of the parts that are done so far, the last one first. See {@link FlowEngine#saga}. */
public final class Saga {

    private final Deque<Compensation> compensations = new ArrayDeque<>();

    Saga() {}

    /**
     * Says how to take back what was just done. Register a compensation after the part that it takes back, or before a part
     * that may fail half done. Branches that run at the same time may register theirs in one saga.
     */
    public synchronized void compensateWith(Compensation compensation) {
        compensations.push(compensation);
    }

    private synchronized @Nullable Compensation next() {
        return compensations.poll();
    }

    /** Runs every compensation once; what they throw is suppressed into the failure. */
    void compensate(Exception failure) {
        for (Compensation next = next(); next != null; next = next()) {
            try {
                next.undo();
            } catch (Exception e) {
                if (e != failure) {
                    failure.addSuppressed(e);
                }
            }
        }
    }
}
