package dev.setstone.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who answers a prompt. */
public enum Provider {
    ANTHROPIC,
    /** OpenAI, and every server that speaks its chat completions. */
    OPENAI,
    OLLAMA,
    GEMINI,
    /** A file that somebody carries to a model of their choice. */
    HANDOFF;

    /** The name in {@code setstone.model} and in a lock file, in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The environment variables that may hold its key, the first that is set counts; none when it takes no key. */
    public List<String> keyVariables() {
        return switch (this) {
            case ANTHROPIC -> List.of("ANTHROPIC_API_KEY");
            case OPENAI -> List.of("OPENAI_API_KEY");
            case GEMINI -> List.of("GEMINI_API_KEY", "GOOGLE_API_KEY");
            case OLLAMA, HANDOFF -> List.of();
        };
    }

    /** The provider of that name, if there is one. */
    public static Optional<Provider> ofKey(String key) {
        return Arrays.stream(values())
                .filter(provider -> provider.key().equals(key))
                .findFirst();
    }

    /** All names, in order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Provider::key).toList();
    }
}
