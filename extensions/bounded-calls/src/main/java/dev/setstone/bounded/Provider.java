package dev.setstone.bounded;

import dev.langchain4j.model.chat.response.ChatResponse;

/** A model that is asked over the wire. */
final class Provider implements Answerer {

    private final Attempts attempts;
    private final Requests requests;

    Provider(Attempts attempts, Requests requests) {
        this.attempts = attempts;
        this.requests = requests;
    }

    @Override
    public ChatResponse ask(Call<?> call, Prompt prompt, CallState state, Tally tally) throws CallFailure {
        return attempts.ask(call.limits(), state, requests.of(call, prompt), tally);
    }
}
