package dev.setstone.bounded;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.response.ChatResponse;
import org.jspecify.annotations.Nullable;

/** Gets an answer from the cassette or the model, and has it checked. */
final class Exchange implements AutoCloseable {

    private final Cassette cassette;
    private final @Nullable Attempts attempts;
    private final ModelThreads threads;
    private final Requests requests;
    private final AnswerChecks checks;

    /** Without attempts, everything comes from the cassette. */
    Exchange(
            Cassette cassette,
            @Nullable Attempts attempts,
            ModelThreads threads,
            Requests requests,
            AnswerChecks checks) {
        this.cassette = cassette;
        this.attempts = attempts;
        this.threads = threads;
        this.requests = requests;
        this.checks = checks;
    }

    <T> Ending<T> ending(Call<T> call, Concealed concealed, Prompt prompt, CallState state, Tally tally)
            throws CallFailure {
        // What the model sees is what the answer depends on, so the digest is taken of the arguments with placeholders.
        String request = Digest.of(call.fingerprint(), StrictJson.line(concealed.arguments()));
        Take take = cassette.find(call, request).orElse(null);
        return take == null
                ? asked(call, concealed, prompt, state, tally, request)
                : replayed(call, concealed, take, tally);
    }

    private static <T> Ending<T> replayed(Call<T> call, Concealed concealed, Take take, Tally tally)
            throws CallFailure {
        tally.use(take.inputTokens(), take.outputTokens());
        if (take.answer() instanceof Take.Good good) {
            return Ending.with(Outcome.REPLAYED, AnswerChecks.read(call, concealed.restored(good.answer())));
        }
        throw CallFailure.lasting(((Take.Bad) take.answer()).reason(), "so it ended when it was recorded");
    }

    private <T> Ending<T> asked(
            Call<T> call, Concealed concealed, Prompt prompt, CallState state, Tally tally, String request)
            throws CallFailure {
        if (attempts == null) {
            throw new CassetteException(call + " has no model to ask");
        }
        Take.Result result = new Take.Bad(Outcome.INTERNAL);
        try {
            ChatResponse response = attempts.ask(call.limits(), state, requests.of(call, prompt), tally);
            JsonNode answer = checks.open(response, call.limits(), prompt, tally);
            T value = AnswerChecks.read(call, concealed.restored(answer));
            result = new Take.Good(answer);
            return Ending.with(Outcome.ANSWERED, value);
        } catch (CallFailure failure) {
            result = new Take.Bad(failure.reason());
            throw failure;
        } finally {
            keep(call, request, result, tally);
        }
    }

    private void keep(Call<?> call, String request, Take.Result result, Tally tally) {
        boolean telling = result instanceof Take.Good
                || (result instanceof Take.Bad bad && bad.reason().judgedAnswer());
        if (telling) {
            cassette.keep(call, request, new Take(call.method(), result, tally.inputTokens(), tally.outputTokens()));
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
