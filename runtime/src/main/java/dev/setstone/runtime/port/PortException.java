package dev.setstone.runtime.port;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a port could not answer. Recorded logic may catch it and decide by its code; what it doesn't catch reaches the caller
 * of the step. Its message is for people and must hold no data of the case, since it ends up in logs.
 */
public class PortException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * @param code what went wrong in upper-case words joined by underscores, such as {@code NOT_FOUND}; examples script it
     * @param message for people
     */
    public PortException(String code, String message) {
        this(code, message, null);
    }

    /**
     * As {@link #PortException(String, String)}, with what caused it.
     *
     * @param code as there
     * @param message as there
     * @param cause null when there is none
     */
    public PortException(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code, "code");
    }

    /** What went wrong, such as {@code NOT_FOUND}. */
    public String code() {
        return code;
    }
}
