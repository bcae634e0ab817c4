package dev.setstone.processor.model;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** LangChain4j's models, set up for one call. Their own retries are off: they ignore Retry-After and know no deadline. */
final class ChatModels {

    private static final String OLLAMA_ADDRESS = "http://localhost:11434";
    private static final int SMALLEST_CONTEXT = 4096;

    private final ModelSettings settings;
    private final Optional<String> apiKey;

    ChatModels(ModelSettings settings, Optional<String> apiKey) {
        this.settings = settings;
        this.apiKey = apiKey;
    }

    /**
     * A model.
     *
     * @param wire how it reaches its server
     * @param promptTokens about how long the prompt is
     * @param temperature null leaves it to the server
     */
    ChatModel open(HttpClientBuilder wire, long promptTokens, @Nullable Double temperature) {
        return switch (settings.provider()) {
            case ANTHROPIC -> anthropic(wire, temperature);
            case OPENAI -> openAi(wire, temperature);
            case OLLAMA -> ollama(wire, promptTokens, temperature);
            case GEMINI -> gemini(wire, temperature);
            case HANDOFF -> throw new IllegalArgumentException("handoff calls no model");
        };
    }

    private ChatModel anthropic(HttpClientBuilder wire, @Nullable Double temperature) {
        var builder = AnthropicChatModel.builder()
                .httpClientBuilder(wire)
                .apiKey(apiKey.orElseThrow())
                .modelName(settings.model())
                .maxTokens(settings.limits().maxOutputTokens())
                .maxRetries(0);
        baseUrl().ifPresent(builder::baseUrl);
        if (temperature != null) {
            builder.temperature(temperature);
        }
        return builder.build();
    }

    /** OpenAI's newer models refuse {@code max_tokens}; many servers that speak its format know nothing else. */
    private ChatModel openAi(HttpClientBuilder wire, @Nullable Double temperature) {
        int maxOutputTokens = settings.limits().maxOutputTokens();
        var builder = OpenAiChatModel.builder()
                .httpClientBuilder(wire)
                .modelName(settings.model())
                .maxRetries(0);
        apiKey.ifPresent(builder::apiKey);
        if (baseUrl().isPresent()) {
            builder.baseUrl(baseUrl().get()).maxTokens(maxOutputTokens);
        } else {
            builder.maxCompletionTokens(maxOutputTokens);
        }
        if (temperature != null) {
            builder.temperature(temperature);
        }
        return builder.build();
    }

    /** Ollama drops the start of a prompt that does not fit its context, without a word, so the context is made to fit. */
    private ChatModel ollama(HttpClientBuilder wire, long promptTokens, @Nullable Double temperature) {
        int maxOutputTokens = settings.limits().maxOutputTokens();
        long needed = promptTokens + promptTokens / 2 + maxOutputTokens;
        int context = SMALLEST_CONTEXT;
        while (context < needed && context < 1 << 20) {
            context *= 2;
        }
        var builder = OllamaChatModel.builder()
                .httpClientBuilder(wire)
                .baseUrl(baseUrl().orElse(OLLAMA_ADDRESS))
                .modelName(settings.model())
                .numPredict(maxOutputTokens)
                .numCtx(context);
        if (temperature != null) {
            builder.temperature(temperature);
        }
        return builder.maxRetries(0).build();
    }

    private ChatModel gemini(HttpClientBuilder wire, @Nullable Double temperature) {
        var builder = GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(wire)
                .apiKey(apiKey.orElseThrow())
                .modelName(settings.model())
                .maxOutputTokens(settings.limits().maxOutputTokens());
        baseUrl().ifPresent(builder::baseUrl);
        if (temperature != null) {
            builder.temperature(temperature);
        }
        return builder.maxRetries(0).build();
    }

    private Optional<String> baseUrl() {
        return settings.baseUrl().map(URI::toString);
    }
}
