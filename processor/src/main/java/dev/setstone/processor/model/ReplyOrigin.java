package dev.setstone.processor.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.setstone.processor.value.Sha256;
import java.util.Optional;

/**
 * Who gave a reply that a program fetched.
 *
 * @param answerer who was asked, such as {@code anthropic:claude-x}
 * @param provider such as {@code anthropic}
 * @param model as the provider stated it
 * @param usage tokens
 * @param replySha256 of the reply's text: a reply that somebody edited later is theirs, not the model's
 */
record ReplyOrigin(String answerer, String provider, String model, Reply.Usage usage, String replySha256) {

    static ReplyOrigin of(String answerer, Reply reply) {
        return new ReplyOrigin(answerer, reply.provider(), reply.model(), reply.usage(), Sha256.of(reply.text()));
    }

    String toJson() {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("answerer", answerer);
        node.put("provider", provider);
        node.put("model", model);
        node.put("inputTokens", usage.input());
        node.put("outputTokens", usage.output());
        node.put("tokensEstimated", usage.estimated());
        node.put("replySha256", replySha256);
        return node.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    /** Reads it; empty when the text is something else. */
    static Optional<ReplyOrigin> ofJson(String json) {
        try {
            JsonNode node = new ObjectMapper().readTree(json);
            Reply.Usage usage = new Reply.Usage(
                    node.path("inputTokens").asLong(),
                    node.path("outputTokens").asLong(),
                    node.path("tokensEstimated").asBoolean(true));
            return Optional.of(new ReplyOrigin(
                    node.path("answerer").asText(),
                    node.path("provider").asText(),
                    node.path("model").asText(),
                    usage,
                    node.path("replySha256").asText()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    boolean gave(String text) {
        return replySha256.equals(Sha256.of(text));
    }

    Reply reply(String text) {
        return new Reply(text, provider, model, usage);
    }
}
