package dev.setstone.processor.report;

/** That a file holds no key that can sign. */
public final class SigningKeyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    SigningKeyException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why, as the end of a sentence; nothing of the file is in it. */
    public String reason() {
        return reason;
    }
}
