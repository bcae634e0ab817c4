package dev.setstone.bounded;

import dev.langchain4j.model.chat.response.ChatResponse;

/** Who answers what no cassette has. */
@FunctionalInterface
interface Answerer {

    /**
     * The answer, unchecked.
     *
     * @throws CallFailure when there is none
     */
    ChatResponse ask(Call<?> call, Prompt prompt, CallState state, Tally tally) throws CallFailure;
}
