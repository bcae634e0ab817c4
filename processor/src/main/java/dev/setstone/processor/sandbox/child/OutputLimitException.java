package dev.setstone.processor.sandbox.child;

/** An object is too large or too deep to become a value, or is of a type that no contract can hold. */
final class OutputLimitException extends Exception {

    private static final long serialVersionUID = 1L;

    OutputLimitException(String message) {
        super(message);
    }
}
