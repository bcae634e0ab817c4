package dev.setstone.processor.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a provider's answer says about itself, read from the wire: LangChain4j folds several refusals and truncations into
 * "other", and fails on an answer that holds a refusal in place of a text.
 */
final class WireReading {

    /** The sources are the providers' API references: stop_reason, finish_reason, done_reason, finishReason. */
    private static final Set<String> CUT_OFF =
            Set.of("max_tokens", "model_context_window_exceeded", "length", "MAX_TOKENS");

    private static final Set<String> DECLINED = Set.of(
            "refusal",
            "content_filter",
            "SAFETY",
            "RECITATION",
            "LANGUAGE",
            "BLOCKLIST",
            "PROHIBITED_CONTENT",
            "SPII",
            "IMAGE_SAFETY");

    private final JsonNode body;

    private WireReading(JsonNode body) {
        this.body = body;
    }

    /** Reads a body of any of the formats; a body that is not JSON says nothing. */
    static WireReading of(String body) {
        try {
            return new WireReading(new ObjectMapper().readTree(body));
        } catch (JsonProcessingException e) {
            return new WireReading(MissingNode.getInstance());
        }
    }

    /** A Gemini answer with a place for token counts: LangChain4j fails on one without, though servers may leave it out. */
    static String withUsage(String body) {
        return WireReading.of(body).body instanceof ObjectNode answer && !answer.has("usageMetadata")
                ? answer.set("usageMetadata", answer.objectNode()).toString()
                : body;
    }

    /** Whether the answer ended at the limit of its length. */
    boolean isCutOff() {
        return endings().anyMatch(CUT_OFF::contains);
    }

    /** Why the model, or a filter before it, declined, if it did. */
    Optional<String> refusal() {
        Stream<String> inWords = texts("/choices/0/message/refusal").map(text -> "it says: " + text);
        Stream<String> blocked =
                texts("/promptFeedback/blockReason").map(reason -> "the prompt was blocked, " + reason);
        Stream<String> declined = Stream.concat(endings(), texts("/error/code"))
                .filter(DECLINED::contains)
                .map(reason -> "it ended with \"" + reason + "\"");
        return Stream.of(inWords, blocked, declined).flatMap(found -> found).findFirst();
    }

    /** The error's text, if the body is an error of one of the formats. */
    Optional<String> error() {
        return Stream.concat(texts("/error/message"), texts("/error")).findFirst();
    }

    private Stream<String> endings() {
        return Stream.of("/stop_reason", "/choices/0/finish_reason", "/done_reason", "/candidates/0/finishReason")
                .flatMap(this::texts);
    }

    private Stream<String> texts(String pointer) {
        JsonNode node = body.at(pointer);
        return node.isTextual() && !node.textValue().isBlank() ? Stream.of(node.textValue()) : Stream.empty();
    }
}
