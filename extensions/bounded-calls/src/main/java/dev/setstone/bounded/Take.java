package dev.setstone.bounded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a cassette keeps of a call.
 *
 * @param method for people who read the file
 * @param answer the answer, with placeholders; or why there is none that passes
 */
record Take(String method, Result answer, long inputTokens, long outputTokens) {

    sealed interface Result permits Good, Bad {}

    record Good(JsonNode answer) implements Result {}

    record Bad(Outcome reason) implements Result {}

    JsonNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (answer instanceof Good good) {
            json.set("answer", good.answer());
        } else if (answer instanceof Bad bad) {
            json.put("failure", bad.reason().tag());
        }
        return json.put("inputTokens", inputTokens).put("method", method).put("outputTokens", outputTokens);
    }

    /** Throws {@link AnswerException} when it is none. */
    static Take of(JsonNode json, String path) {
        boolean good = json.has("answer");
        Answer.Fields fields =
                new Answer(json, path).fields(good ? "answer" : "failure", "inputTokens", "method", "outputTokens");
        return new Take(
                fields.at("method").text(),
                good ? new Good(json.get("answer")) : new Bad(reason(fields.at("failure"))),
                fields.at("inputTokens").longInteger(),
                fields.at("outputTokens").longInteger());
    }

    private static Outcome reason(Answer answer) {
        return answer.parsed("how a call ends", tag -> named(tag).orElseThrow(IllegalArgumentException::new));
    }

    private static Optional<Outcome> named(String tag) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.judgedAnswer() && outcome.tag().equals(tag))
                .findFirst();
    }
}
