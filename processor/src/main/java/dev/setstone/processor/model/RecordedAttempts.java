package dev.setstone.processor.model;

import dev.setstone.processor.prompt.Prompt;

/**
 * Keeps every prompt and every reply of another client on disk, and takes a reply that is there already in place of a call: a
 * build that was interrupted goes on where it was, and pays nothing twice.
 */
public final class RecordedAttempts implements ModelClient {

    private final ModelClient client;
    private final AttemptFolder attempts;
    private final String answerer;

    /**
     * A client that keeps what another one does.
     *
     * @param answerer who answers, such as {@code anthropic:claude-x}; a reply of another one is not taken
     */
    public RecordedAttempts(ModelClient client, AttemptFolder attempts, String answerer) {
        this.client = client;
        this.attempts = attempts;
        this.answerer = answerer;
    }

    @Override
    public Reply complete(Prompt prompt) throws ModelException {
        var kept = attempts.ask(prompt, answerer);
        return kept.isPresent() ? kept.get() : attempts.keep(prompt, answerer, client.complete(prompt));
    }
}
