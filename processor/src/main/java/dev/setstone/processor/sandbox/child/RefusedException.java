package dev.setstone.processor.sandbox.child;

/** A value can't become an object of the user's type, since the type refuses it. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
