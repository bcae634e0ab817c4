package dev.setstone.processor.recording;

/** Bytes that are no text of ours. */
final class TextException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    TextException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
