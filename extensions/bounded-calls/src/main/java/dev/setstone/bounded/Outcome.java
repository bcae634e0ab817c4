package dev.setstone.bounded;

/** How a call ended. */
public enum Outcome {
    /** The model answered, and its answer passed every check. */
    ANSWERED("answered", false),
    /** A cassette answered. */
    REPLAYED("replayed", false),
    /** An earlier answer to equal arguments was given again. */
    CACHED("cached", false),
    /** An argument reads like an order to a model. Nothing was sent. */
    INJECTION("injection", true),
    /** The prompt is longer than the budget. Nothing was sent. */
    OVER_INPUT_BUDGET("over-input-budget", true),
    /** No thread got free in time. Nothing was sent. */
    BUSY("busy", true),
    /** Too many failures in a row lie too short a time back. Nothing was sent. */
    CIRCUIT_OPEN("circuit-open", true),
    /** No answer in time. */
    TIMEOUT("timeout", true),
    /** The provider asked for patience, with status 429. */
    RATE_LIMITED("rate-limited", true),
    /** The provider could not be reached, or answered with an error. */
    PROVIDER_FAILED("provider-failed", true),
    /** The provider or the model declined. */
    REFUSED("refused", true),
    /** The request was laid out for somebody to answer, and there is no reply yet. */
    UNANSWERED("unanswered", true),
    /** The answer is longer than the budget. */
    OVER_OUTPUT_BUDGET("over-output-budget", true),
    /** The answer has not the return type. */
    WRONG_SHAPE("wrong-shape", true),
    /** The answer repeats the secret word of the prompt. */
    CANARY_LEAKED("canary-leaked", true),
    /** The answer holds something that looks like a placeholder and stands for nothing, or a part of one. */
    UNKNOWN_PLACEHOLDER("unknown-placeholder", true),
    /** The calling thread was interrupted. */
    INTERRUPTED("interrupted", true),
    /** A part of the engine itself failed. */
    INTERNAL("internal", true);

    private final String tag;
    private final boolean fallback;

    Outcome(String tag, boolean fallback) {
        this.tag = tag;
        this.fallback = fallback;
    }

    /** For metrics, such as {@code wrong-shape}. */
    public String tag() {
        return tag;
    }

    /** Whether the caller got the fallback. */
    public boolean fallback() {
        return fallback;
    }

    /** Whether an answer of the model came, and did not pass. */
    boolean judgedAnswer() {
        return switch (this) {
            case REFUSED, OVER_OUTPUT_BUDGET, WRONG_SHAPE, CANARY_LEAKED, UNKNOWN_PLACEHOLDER -> true;
            default -> false;
        };
    }
}
