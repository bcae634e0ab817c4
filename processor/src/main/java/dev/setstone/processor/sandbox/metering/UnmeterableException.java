package dev.setstone.processor.sandbox.metering;

/** A class can't be metered, so it must not run. */
public final class UnmeterableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnmeterableException(String message, Throwable cause) {
        super(message, cause);
    }
}
