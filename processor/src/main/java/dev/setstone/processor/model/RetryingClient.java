package dev.setstone.processor.model;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.prompt.Prompt;
import java.time.Duration;
import java.util.SplittableRandom;

/** Asks until there is a reply, a lasting failure, no retry left or no time left. */
final class RetryingClient implements ModelClient {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final ChatCall call;
    private final String model;
    private final CallLimits limits;
    private final Waiting waiting;
    private final String attempts;

    /**
     * A client.
     *
     * @param model the model's name for messages, such as {@code anthropic:claude-x}
     * @param attempts where attempts are kept, for messages
     */
    RetryingClient(ChatCall call, String model, CallLimits limits, Waiting waiting, String attempts) {
        this.call = call;
        this.model = model;
        this.limits = limits;
        this.waiting = waiting;
        this.attempts = attempts;
    }

    @Override
    public Reply complete(Prompt prompt) throws ModelException {
        long start = waiting.nanoTime().getAsLong();
        SplittableRandom jitter = new SplittableRandom(waiting.seed());
        int retries = 0;
        while (true) {
            Duration left = left(start);
            try {
                return call.ask(prompt, shorter(limits.timeout(), left));
            } catch (CallFailure failure) {
                if (failure.kind() == CallFailure.Kind.REFUSAL) {
                    throw new ModelException(Problem.MODEL_REFUSED, model, failure.reason(), prompt.workflow());
                }
                if (failure.kind() == CallFailure.Kind.LASTING) {
                    throw failed(failure.reason());
                }
                if (retries == limits.maxRetries()) {
                    throw failed(failure.reason() + tried(retries));
                }
                pause(failure, pauseBefore(retries, failure, jitter), left(start), retries);
                retries++;
            }
        }
    }

    private Duration left(long start) {
        return limits.deadline().minusNanos(waiting.nanoTime().getAsLong() - start);
    }

    /** Doubles with every retry; half of it is jitter, so that clients that failed together do not come back together. */
    private static Duration pauseBefore(int retries, CallFailure failure, SplittableRandom jitter) {
        long full = shorter(FIRST_PAUSE.multipliedBy(1L << Math.min(retries, 10)), LONGEST_PAUSE)
                .toMillis();
        long backoff = full / 2 + jitter.nextLong(full / 2 + 1);
        return shorter(failure.retryAfter().orElse(Duration.ofMillis(backoff)), LONGEST_PAUSE);
    }

    private void pause(CallFailure failure, Duration pause, Duration left, int retries) throws ModelException {
        if (pause.compareTo(left) >= 0) {
            throw failed(failure.reason() + tried(retries) + "; "
                    + limits.deadline().toSeconds() + " s are over, which is all that a prompt may take");
        }
        waiting.progress()
                .line(model + ": " + failure.reason() + "; retry " + (retries + 1) + " of " + limits.maxRetries()
                        + " in " + seconds(pause) + " s");
        try {
            waiting.pause().pause(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("the build was interrupted");
        }
    }

    private ModelException failed(String reason) {
        return new ModelException(Problem.MODEL_FAILED, model, reason, attempts);
    }

    private static String tried(int retries) {
        return retries == 0 ? "" : ", " + (retries + 1) + " times";
    }

    private static long seconds(Duration duration) {
        return duration.plusMillis(999).toSeconds();
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
