package dev.setstone.runtime.flow;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** That a part of a flow, or a step or port call of it, did not end in its time. */
public final class FlowTimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The time that {@link FlowEngine#within} allowed. */
    public FlowTimeoutException(Duration limit) {
        this("not done within " + limit, null);
    }

    /**
     * Made by engines.
     *
     * @param message what took too long
     * @param cause how the engine was told; null when there is none
     */
    public FlowTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
