package dev.setstone.temporal;

/** A failure that the tests' workflow declares. */
final class SoldOutException extends Exception {

    private static final long serialVersionUID = 1;

    SoldOutException(String message) {
        super(message);
    }
}
