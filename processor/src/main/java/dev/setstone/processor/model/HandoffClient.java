package dev.setstone.processor.model;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.prompt.Prompt;

/**
 * Asks through files, for builds that may not reach a model: the prompt is written, and the reply taken once somebody has put it
 * beside the prompt.
 */
public final class HandoffClient implements ModelClient {

    private final AttemptFolder attempts;

    public HandoffClient(AttemptFolder attempts) {
        this.attempts = attempts;
    }

    /**
     * The reply to this very prompt.
     *
     * @throws ModelException HANDOFF_WAITING while there is none; REPLY_UNREADABLE, ATTEMPTS_UNWRITABLE
     */
    @Override
    public Reply complete(Prompt prompt) throws ModelException {
        return attempts.ask(prompt, Provider.HANDOFF.key())
                .orElseThrow(() -> new ModelException(
                        Problem.HANDOFF_WAITING,
                        prompt.workflow(),
                        attempts.shown(AttemptFile.PROMPT, prompt.attempt()),
                        attempts.shown(AttemptFile.REPLY, prompt.attempt())));
    }
}
