package dev.setstone.bounded;

/** That a cassette has no entry for a call, or can't be read or written. It is no fallback: a test must not pass because of one. */
public final class CassetteException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CassetteException(String message) {
        super(message);
    }

    CassetteException(String message, Throwable cause) {
        super(message, cause);
    }
}
