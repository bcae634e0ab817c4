package dev.setstone.processor.sandbox.child;

/** That a step called its ports as it must not. */
final class MiscalledException extends Exception {

    private static final long serialVersionUID = 1;

    MiscalledException(String reason) {
        super(reason);
    }
}
