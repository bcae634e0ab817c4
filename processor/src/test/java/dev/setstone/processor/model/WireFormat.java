package dev.setstone.processor.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;

/** The four wire formats, as the providers' API references show them. */
enum WireFormat {
    ANTHROPIC("anthropic:claude-test", "/v1", "/v1/messages", "X-api-key", "", "max_tokens", "/system/0/text") {
        @Override
        String body(String text, String ending, Optional<int[]> usage) {
            return """
                    {"id":"msg_1","type":"message","role":"assistant","model":"claude-test-2","stop_sequence":null,
                     "content":[{"type":"text","text":%s}],"stop_reason":"%s"%s}""".formatted(
                            json(text),
                            ending.isEmpty() ? "end_turn" : ending,
                            usage.map(u -> ",\"usage\":{\"input_tokens\":" + u[0] + ",\"output_tokens\":" + u[1] + "}")
                                    .orElse(""));
        }

        @Override
        Optional<String> refusal() {
            return Optional.of(body("I can't", "refusal", Optional.of(new int[] {3, 2})));
        }

        @Override
        String lengthEnding() {
            return "max_tokens";
        }
    },
    OPENAI(
            "openai:gpt-test",
            "/v1",
            "/v1/chat/completions",
            "Authorization",
            "Bearer ",
            "max_tokens",
            "/messages/0/content") {
        @Override
        String body(String text, String ending, Optional<int[]> usage) {
            return """
                    {"id":"c1","object":"chat.completion","created":1,"model":"gpt-test-2","choices":[{"index":0,
                     "message":{"role":"assistant","content":%s},"finish_reason":"%s"}]%s}""".formatted(
                            json(text),
                            ending.isEmpty() ? "stop" : ending,
                            usage.map(u -> ",\"usage\":{\"prompt_tokens\":" + u[0] + ",\"completion_tokens\":" + u[1]
                                            + ",\"total_tokens\":" + (u[0] + u[1]) + "}")
                                    .orElse(""));
        }

        @Override
        Optional<String> refusal() {
            return Optional.of("""
                    {"id":"c1","model":"gpt-test-2","choices":[{"index":0,"message":{"role":"assistant",
                     "content":null,"refusal":"I'm sorry, no."},"finish_reason":"stop"}]}""");
        }

        @Override
        String lengthEnding() {
            return "length";
        }
    },
    OLLAMA("ollama:llama-test:8b", "", "/api/chat", "", "", "options/num_predict", "/messages/0/content") {
        @Override
        String body(String text, String ending, Optional<int[]> usage) {
            return """
                    {"model":"llama-test-2","created_at":"2026-01-01T00:00:00Z","done":true,"done_reason":"%s",
                     "message":{"role":"assistant","content":%s}%s}""".formatted(
                            ending.isEmpty() ? "stop" : ending,
                            json(text),
                            usage.map(u -> ",\"prompt_eval_count\":" + u[0] + ",\"eval_count\":" + u[1])
                                    .orElse(""));
        }

        /** The format has none: a model that declines does so in its text. */
        @Override
        Optional<String> refusal() {
            return Optional.empty();
        }

        @Override
        String lengthEnding() {
            return "length";
        }
    },
    GEMINI(
            "gemini:gemini-test",
            "/v1beta",
            "/v1beta/models/gemini-test:generateContent",
            "X-goog-api-key",
            "",
            "generationConfig/maxOutputTokens",
            "/systemInstruction/parts/0/text") {
        @Override
        String body(String text, String ending, Optional<int[]> usage) {
            return """
                    {"candidates":[{"content":{"role":"model","parts":[{"text":%s}]},"finishReason":"%s","index":0}],
                     "modelVersion":"gemini-test-2","responseId":"r1"%s}""".formatted(
                            json(text),
                            ending.isEmpty() ? "STOP" : ending,
                            usage.map(u -> ",\"usageMetadata\":{\"promptTokenCount\":" + u[0]
                                            + ",\"candidatesTokenCount\":" + u[1] + ",\"totalTokenCount\":"
                                            + (u[0] + u[1]) + "}")
                                    .orElse(""));
        }

        @Override
        Optional<String> refusal() {
            return Optional.of("""
                    {"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"},"modelVersion":"gemini-test-2",
                     "usageMetadata":{"promptTokenCount":7,"totalTokenCount":7}}""");
        }

        @Override
        String lengthEnding() {
            return "MAX_TOKENS";
        }
    };

    final String model;
    final String basePath;
    final String requestPath;
    final String keyHeader;
    final String keyPrefix;
    final String limitField;
    final String systemPointer;

    WireFormat(
            String model,
            String basePath,
            String requestPath,
            String keyHeader,
            String keyPrefix,
            String limitField,
            String systemPointer) {
        this.model = model;
        this.basePath = basePath;
        this.requestPath = requestPath;
        this.keyHeader = keyHeader;
        this.keyPrefix = keyPrefix;
        this.limitField = limitField;
        this.systemPointer = systemPointer;
    }

    /** An answer; an empty ending is the usual one. */
    abstract String body(String text, String ending, Optional<int[]> usage);

    abstract Optional<String> refusal();

    abstract String lengthEnding();

    String good(String text) {
        return body(text, "", Optional.of(new int[] {41, 17}));
    }

    URI base(LoopbackServer server) {
        return URI.create(server.address() + basePath);
    }

    static String json(String text) {
        return TextNode.valueOf(text).toString();
    }

    static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
