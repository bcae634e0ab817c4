package dev.setstone.processor.model;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which model is asked, where, and within which limits. It holds no key: keys are looked up in the environment when a client
 * is opened, and nowhere else.
 *
 * @param provider who answers
 * @param model the provider's name of the model; empty for handoff
 * @param baseUrl where the provider is, when not at its own address
 * @param limits what bounds the calls
 * @param environment where keys come from
 */
public record ModelSettings(
        Provider provider, String model, Optional<URI> baseUrl, CallLimits limits, Environment environment) {

    // What providers use in names, tags and fine-tunes; a Gemini model's name becomes part of an address.
    private static final Pattern MODEL_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,199}");

    /**
     * Reads the options.
     *
     * @param model the value of {@code setstone.model}, such as {@code anthropic:claude-x}; empty when it is not set
     * @param baseUrl the value of {@code setstone.baseUrl}; empty when it is not set
     * @throws ModelException MODEL_NOT_SET, UNKNOWN_PROVIDER or BAD_OPTION
     */
    public static ModelSettings of(String model, String baseUrl, CallLimits limits, Environment environment)
            throws ModelException {
        String text = model.strip();
        if (text.isEmpty()) {
            throw new ModelException(Problem.MODEL_NOT_SET, String.join(", ", Provider.keys()));
        }
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        Provider provider = Provider.ofKey(word)
                .orElseThrow(
                        () -> new ModelException(Problem.UNKNOWN_PROVIDER, word, Suggestion.of(word, Provider.keys())));
        String name = colon < 0 ? "" : text.substring(colon + 1).strip();
        checkName(provider, name, text);
        Optional<URI> address = baseUrl.isBlank() ? Optional.empty() : Optional.of(address(baseUrl.strip()));
        return new ModelSettings(provider, name, address, limits, environment);
    }

    /** As the user wrote it, such as {@code anthropic:claude-x} or {@code handoff}. */
    public String name() {
        return model.isEmpty() ? provider.key() : provider.key() + ":" + model;
    }

    /**
     * The key, from the environment.
     *
     * @return empty when the provider needs none
     * @throws ModelException KEY_MISSING
     */
    public Optional<String> apiKey() throws ModelException {
        Optional<String> key = provider.keyVariables().stream()
                .map(environment::variable)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
        if (key.isEmpty() && needsKey()) {
            throw new ModelException(
                    Problem.KEY_MISSING, provider.key(), provider.keyVariables().get(0));
        }
        return key;
    }

    /** Servers that speak OpenAI's format on one's own machine mostly have no keys. */
    private boolean needsKey() {
        boolean ownServer = provider == Provider.OPENAI && baseUrl.isPresent();
        return !provider.keyVariables().isEmpty() && !ownServer;
    }

    private static void checkName(Provider provider, String name, String text) throws ModelException {
        if (provider == Provider.HANDOFF) {
            if (!text.equals(provider.key())) {
                throw new ModelException(
                        Problem.BAD_OPTION, "setstone.model", "\"handoff\" alone, without a model's name", text);
            }
        } else if (!MODEL_NAME.matcher(name).matches()) {
            throw new ModelException(
                    Problem.BAD_OPTION,
                    "setstone.model",
                    "\"" + provider.key() + ":\" followed by the model's name, such as " + provider.key() + ":my-model",
                    text);
        }
    }

    /** Neither a user nor a query may stand in it: both are places where people put keys. */
    private static URI address(String text) throws ModelException {
        try {
            URI address = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (http
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Answered below, without the exception's text: it may hold a password.
        }
        throw new ModelException(
                Problem.BAD_OPTION,
                "setstone.baseUrl",
                "an http or https address without user, password and query, such as http://localhost:8080/v1",
                text.replaceAll("//[^/@]*@", "//...@").replaceAll("\\?.*", "?..."));
    }
}
