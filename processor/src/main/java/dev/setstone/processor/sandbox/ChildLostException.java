package dev.setstone.processor.sandbox;

/** A child ended, was ended, or said something that isn't in the protocol. */
final class ChildLostException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Loss loss;

    /** Why a child was lost. */
    enum Loss {
        /** It did not answer in time and was destroyed. */
        TIME,
        /** It ran out of memory. */
        MEMORY,
        /** Anything else. */
        CRASH
    }

    ChildLostException(Loss loss, String detail) {
        super(detail);
        this.loss = loss;
    }

    Loss loss() {
        return loss;
    }

    /** What is known of it, in words. */
    String detail() {
        return String.valueOf(getMessage());
    }
}
