package dev.setstone.runtime.flow;

import org.jspecify.annotations.Nullable;

/**
 * That this part of a flow is no longer wanted: another branch has failed, its time is over, or the whole flow was stopped.
 * A composed method lets it pass.
 */
public final class FlowCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Made by engines.
     *
     * @param message what was waited for
     * @param cause how the engine was told; null when there is none
     */
    public FlowCancelledException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
