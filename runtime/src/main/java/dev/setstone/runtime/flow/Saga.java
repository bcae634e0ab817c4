package dev.setstone.runtime.flow;

import java.util.ArrayDeque;
import java.util.Deque;

/** The compensations of the parts that are done so far, the last one first. See {@link FlowEngine#saga}. */
public final class Saga {

    private final Deque<Compensation> compensations = new ArrayDeque<>();

    Saga() {}

    /**
     * Says how to take back what was just done. Register a compensation after the part that it takes back, or before a part
     * that may fail half done.
     */
    public void compensateWith(Compensation compensation) {
        compensations.push(compensation);
    }

    /** Runs every compensation once; what they throw is suppressed into the failure. */
    void compensate(Exception failure) {
        while (!compensations.isEmpty()) {
            try {
                compensations.pop().undo();
            } catch (Exception e) {
                if (e != failure) {
                    failure.addSuppressed(e);
                }
            }
        }
    }
}
