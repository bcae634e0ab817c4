package dev.setstone.bounded;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.setstone.screening.canary.CanaryScanner;
import dev.setstone.screening.canary.Leak;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an answer goes through before anybody gets it. */
final class AnswerChecks {

    /** The field that holds the answer: providers want an object, whatever the return type is. */
    static final String WRAPPER = "answer";

    /** No token of a known vocabulary has more characters. */
    private static final int LONGEST_TOKEN = 128;

    private final TokenEstimator estimator;

    AnswerChecks(TokenEstimator estimator) {
        this.estimator = estimator;
    }

    /** The answer in a response: within the budget, complete, without the canary, and JSON. Not typed yet. */
    JsonNode open(ChatResponse response, Limits limits, Prompt prompt, Tally tally) throws CallFailure {
        AiMessage message = response.aiMessage();
        String text = message == null || message.text() == null ? "" : message.text();
        checkBudget(text, response, limits, prompt, tally);
        if (message == null || text.isBlank() || message.hasToolExecutionRequests()) {
            throw CallFailure.lasting(Outcome.WRONG_SHAPE, "the answer has no text, or asks for tools");
        }
        Optional<Leak> leak = new CanaryScanner(List.of(prompt.canary())).find(text);
        if (leak.isPresent()) {
            throw CallFailure.lasting(
                    Outcome.CANARY_LEAKED,
                    "the answer repeats the prompt's secret word (" + leak.get().form() + ")");
        }
        return unwrapped(text);
    }

    private void checkBudget(String text, ChatResponse response, Limits limits, Prompt prompt, Tally tally)
            throws CallFailure {
        TokenUsage usage = response.tokenUsage();
        long output = counted(usage == null ? null : usage.outputTokenCount(), text);
        tally.use(counted(usage == null ? null : usage.inputTokenCount(), prompt.system() + prompt.user()), output);
        if (response.finishReason() == FinishReason.CONTENT_FILTER) {
            throw CallFailure.lasting(Outcome.REFUSED, "the provider declined");
        }
        int most = limits.maxOutputTokens();
        if (response.finishReason() == FinishReason.LENGTH
                || output > most
                || text.length() > (long) LONGEST_TOKEN * most) {
            throw CallFailure.lasting(
                    Outcome.OVER_OUTPUT_BUDGET, "the answer is longer than maxOutputTokens, which is " + most);
        }
    }

    private long counted(@Nullable Integer told, String text) {
        return told == null ? estimator.tokens(text) : told;
    }

    private static JsonNode unwrapped(String text) throws CallFailure {
        try {
            JsonNode node = StrictJson.parse(text);
            if (!node.isObject() || node.size() != 1 || !node.has(WRAPPER)) {
                throw new AnswerException("$", "{\"" + WRAPPER + "\": ...}", "something else");
            }
            return node.get(WRAPPER);
        } catch (AnswerException wrong) {
            throw wrongShape(wrong);
        }
    }

    /** The answer as the return type. */
    static <T> T read(Call<T> call, JsonNode answer) throws CallFailure {
        T value;
        try {
            value = call.reader().apply(new Answer(answer, "$"));
        } catch (AnswerException wrong) {
            throw wrongShape(wrong);
        } catch (RuntimeException refused) {
            // Such as a record's constructor, whose message may quote the value.
            throw CallFailure.lasting(
                    Outcome.WRONG_SHAPE,
                    "the return type refused the answer with "
                            + refused.getClass().getSimpleName());
        }
        if (value == null) {
            throw CallFailure.lasting(Outcome.WRONG_SHAPE, "the answer amounts to null");
        }
        return value;
    }

    private static CallFailure wrongShape(AnswerException wrong) {
        return CallFailure.lasting(Outcome.WRONG_SHAPE, String.valueOf(wrong.getMessage()));
    }
}
