package dev.setstone.processor.sandbox.child;

/** An object is too large or too deep to become a value, or is, or holds, what no contract can hold. */
final class OutputLimitException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String bound;

    OutputLimitException(String message) {
        this("output", message);
    }

    private OutputLimitException(String bound, String message) {
        super(message);
        this.bound = bound;
    }

    /** Null where an Optional is declared. As a value it could not be told from an empty one. */
    static OutputLimitException nullForOptional() {
        return new OutputLimitException("null", "it is or holds null where an Optional is declared");
    }

    /** An object of another type than is declared, which an unchecked conversion has let in. */
    static OutputLimitException wrongType(String found, String declared) {
        return new OutputLimitException("type", "it is or holds a " + found + " where a " + declared + " is declared");
    }

    /** What was broken, as {@link CallReply.Stopped} names it. */
    String bound() {
        return bound;
    }
}
