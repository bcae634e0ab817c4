package dev.setstone.bounded;

/** What one call has used so far. For the calling thread alone. */
final class Tally {

    private int attempts;
    private long inputTokens;
    private long outputTokens;

    void attempt() {
        attempts++;
    }

    void use(long input, long output) {
        inputTokens += input;
        outputTokens += output;
    }

    int attempts() {
        return attempts;
    }

    long inputTokens() {
        return inputTokens;
    }

    long outputTokens() {
        return outputTokens;
    }
}
