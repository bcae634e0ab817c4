package dev.setstone.runtime;

import org.jspecify.annotations.Nullable;

/** A workflow has no implementation that can be used, usually because Setstone's processor did not run. */
public final class WorkflowNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by {@link Workflows} alone.
     *
     * @param message what was looked for and what to do
     * @param cause what stood in the way, or null when there simply is nothing
     */
    WorkflowNotFoundException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
