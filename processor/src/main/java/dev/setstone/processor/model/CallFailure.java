package dev.setstone.processor.model;

import java.time.Duration;
import java.util.Optional;

/** One call brought no reply. */
final class CallFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What may be done about it. */
    enum Kind {
        /** The same call may succeed later. */
        PASSING,
        /** The same call will fail again. */
        LASTING,
        /** The model, or a filter before it, declined. */
        REFUSAL
    }

    /** What the provider may charge for the call. */
    enum Charge {
        NOTHING,
        /** The model may have read the prompt and written an answer that did not arrive whole. */
        UNKNOWN
    }

    private final Kind kind;
    private final Charge charge;
    private final transient Optional<Duration> retryAfter;

    /**
     * A failure.
     *
     * @param reason what happened, as the end of "the model did not answer: "; holds no key
     */
    CallFailure(Kind kind, Charge charge, String reason) {
        this(kind, charge, reason, Optional.empty());
    }

    /**
     * A failure after which the server said when to come back.
     *
     * @param retryAfter how long to wait, if it was said
     */
    CallFailure(Kind kind, Charge charge, String reason, Optional<Duration> retryAfter) {
        super(reason);
        this.kind = kind;
        this.charge = charge;
        this.retryAfter = retryAfter;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    Kind kind() {
        return kind;
    }

    Charge charge() {
        return charge;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
