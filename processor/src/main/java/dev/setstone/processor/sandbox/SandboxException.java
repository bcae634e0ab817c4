package dev.setstone.processor.sandbox;

/** The sandbox itself could not be used: no child could be started, or a child broke the protocol. Never a candidate's fault. */
public final class SandboxException extends Exception {

    private static final long serialVersionUID = 1L;

    public SandboxException(String message) {
        super(message);
    }

    public SandboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
