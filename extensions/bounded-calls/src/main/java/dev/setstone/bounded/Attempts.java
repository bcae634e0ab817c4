package dev.setstone.bounded;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Asks until there is an answer, a lasting failure, no retry left or no time left. */
final class Attempts {

    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ChatModel model;
    private final ModelThreads threads;
    private final Duration firstPause;

    Attempts(ChatModel model, ModelThreads threads, Duration firstPause) {
        this.model = model;
        this.threads = threads;
        this.firstPause = firstPause;
    }

    /** The answer, unchecked. */
    ChatResponse ask(Limits limits, CallState state, ChatRequest request, Tally tally) throws CallFailure {
        long end = System.nanoTime() + limits.total().toNanos();
        for (int retry = 0; ; retry++) {
            try {
                return once(shorter(limits.timeout(), left(end)), state, request, tally);
            } catch (CallFailure failure) {
                if (!failure.passing() || retry == limits.retries()) {
                    throw failure;
                }
                pause(retry, left(end), failure);
            }
        }
    }

    private ChatResponse once(Duration patience, CallState state, ChatRequest request, Tally tally) throws CallFailure {
        state.admit();
        long start = System.nanoTime();
        try {
            ChatResponse response = sent(patience, request, tally);
            state.reached(since(start));
            return response;
        } catch (CallFailure failure) {
            switch (failure.reason()) {
                case BUSY, INTERRUPTED -> state.notTried();
                case REFUSED -> state.reached(since(start));
                default -> state.failed(since(start), failure);
            }
            throw failure;
        } catch (RuntimeException | Error unexpected) {
            state.notTried();
            throw unexpected;
        }
    }

    private ChatResponse sent(Duration patience, ChatRequest request, Tally tally) throws CallFailure {
        try {
            tally.attempt();
            ChatResponse response = threads.run(() -> model.chat(request), patience);
            if (response == null) {
                throw CallFailure.lasting(Outcome.PROVIDER_FAILED, "the model returned null");
            }
            return response;
        } catch (TimeoutException late) {
            throw CallFailure.passing(Outcome.TIMEOUT, "no answer within " + patience);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw CallFailure.lasting(Outcome.INTERRUPTED, "the calling thread was interrupted");
        } catch (ExecutionException thrown) {
            throw ProviderFailures.of(thrown.getCause() == null ? thrown : thrown.getCause());
        }
    }

    /** Doubles with every retry. Where no time would be left behind it, the failure stands. */
    private void pause(int retry, Duration left, CallFailure failure) throws CallFailure {
        Duration pause = shorter(firstPause.multipliedBy(1L << retry), LONGEST_PAUSE);
        if (pause.compareTo(left) >= 0) {
            throw failure;
        }
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw CallFailure.lasting(Outcome.INTERRUPTED, "the calling thread was interrupted");
        }
    }

    private static Duration left(long end) {
        return Duration.ofNanos(end - System.nanoTime());
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
