package dev.setstone.processor.model;

import dev.setstone.processor.prompt.Prompt;
import java.time.Duration;

/** One call of a model, made once. */
interface ChatCall {

    /**
     * Asks once.
     *
     * @param timeout the longest wait
     * @throws CallFailure when there is no reply
     * @throws ModelException when the call may not be made
     */
    Reply ask(Prompt prompt, Duration timeout) throws CallFailure, ModelException;
}
