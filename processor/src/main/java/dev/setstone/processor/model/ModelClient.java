package dev.setstone.processor.model;

import dev.setstone.processor.prompt.Prompt;

/** The way to a model: a prompt in, a reply out. */
public interface ModelClient {

    /**
     * Asks the model, and waits no longer than its own limit.
     *
     * @throws ModelException when there is no reply
     */
    Reply complete(Prompt prompt) throws ModelException;
}
