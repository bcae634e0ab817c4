package dev.setstone.processor.report;

/** That a file holds no key that can sign. Its message ends a sentence and holds nothing of the file. */
public final class SigningKeyException extends Exception {

    private static final long serialVersionUID = 1L;

    SigningKeyException(String reason) {
        super(reason);
    }
}
