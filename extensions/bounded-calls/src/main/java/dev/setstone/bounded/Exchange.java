package dev.setstone.bounded;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.response.ChatResponse;
import org.jspecify.annotations.Nullable;

/** Gets an answer from the cassette or the model, and has it checked. */
final class Exchange implements AutoCloseable {

    private final Cassette cassette;
    private final @Nullable Answerer answerer;
    private final ModelThreads threads;
    private final AnswerChecks checks;

    /** Without an answerer, everything comes from the cassette. */
    Exchange(Cassette cassette, @Nullable Answerer answerer, ModelThreads threads, AnswerChecks checks) {
        this.cassette = cassette;
        this.answerer = answerer;
        this.threads = threads;
        this.checks = checks;
    }

    <T> Ending<T> ending(Call<T> call, Concealed concealed, Prompt prompt, CallState state, Tally tally)
            throws CallFailure {
        Take take = cassette.find(call, prompt.request()).orElse(null);
        return take == null ? asked(call, concealed, prompt, state, tally) : replayed(call, concealed, take, tally);
    }

    private static <T> Ending<T> replayed(Call<T> call, Concealed concealed, Take take, Tally tally)
            throws CallFailure {
        tally.use(take.inputTokens(), take.outputTokens());
        if (take.answer() instanceof Take.Good good) {
            return Ending.with(Outcome.REPLAYED, AnswerChecks.read(call, concealed.restored(good.answer())));
        }
        throw CallFailure.lasting(((Take.Bad) take.answer()).reason(), "so it ended when it was recorded");
    }

    private <T> Ending<T> asked(Call<T> call, Concealed concealed, Prompt prompt, CallState state, Tally tally)
            throws CallFailure {
        if (answerer == null) {
            throw new CassetteException(call + " has no model to ask");
        }
        Take.Result result = new Take.Bad(Outcome.INTERNAL);
        try {
            ChatResponse response = answerer.ask(call, prompt, state, tally);
            JsonNode answer = checks.open(response, call.limits(), prompt, tally);
            T value = AnswerChecks.read(call, concealed.restored(answer));
            result = new Take.Good(answer);
            return Ending.with(Outcome.ANSWERED, value);
        } catch (CallFailure failure) {
            result = new Take.Bad(failure.reason());
            throw failure;
        } finally {
            keep(call, prompt.request(), result, tally);
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
