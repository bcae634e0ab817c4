package dev.setstone.benchmarks.functions;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.setstone.processor.model.CallLimits;
import dev.setstone.processor.model.Environment;
import dev.setstone.processor.model.ModelException;
import dev.setstone.processor.model.ModelSettings;
import java.net.URI;
import java.util.Optional;

/** A provider's chat model as a user of LangChain4j makes one, with its own retries and limits. */
final class ProviderChatModel {

    private ProviderChatModel() {}

    /**
     * A model.
     *
     * @param model a provider and its model, such as {@code openai:gpt-x}
     * @throws IllegalArgumentException when the provider is none of those that are known here, or its key is missing
     */
    static ChatModel of(String model, Optional<String> baseUrl, Environment environment) {
        try {
            ModelSettings settings = ModelSettings.of(model, baseUrl.orElse(""), CallLimits.defaults(), environment);
            return switch (settings.provider()) {
                case OPENAI -> openAi(settings);
                case ANTHROPIC -> anthropic(settings);
                default ->
                    throw new IllegalArgumentException(
                            "--model: expected openai:<model> or anthropic:<model>, found " + model);
            };
        } catch (ModelException refused) {
            throw new IllegalArgumentException("--model: " + refused.getMessage(), refused);
        }
    }

    private static ChatModel openAi(ModelSettings settings) throws ModelException {
        var builder = OpenAiChatModel.builder().modelName(settings.model());
        settings.baseUrl().map(URI::toString).ifPresent(builder::baseUrl);
        settings.apiKey().ifPresent(builder::apiKey);
        return builder.build();
    }

    private static ChatModel anthropic(ModelSettings settings) throws ModelException {
        var builder = AnthropicChatModel.builder()
                .modelName(settings.model())
                .apiKey(settings.apiKey().orElseThrow())
                .maxTokens(settings.limits().maxOutputTokens());
        settings.baseUrl().map(URI::toString).ifPresent(builder::baseUrl);
        return builder.build();
    }
}
