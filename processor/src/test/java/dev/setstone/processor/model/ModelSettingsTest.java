package dev.setstone.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.setstone.processor.problem.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSettingsTest {

    private static ModelSettings read(String model, String baseUrl, Map<String, String> environment)
            throws ModelException {
        return ModelSettings.of(model, baseUrl, CallLimits.defaults(), environment::get);
    }

    private static ModelException refused(String model, String baseUrl) {
        return catchThrowableOfType(ModelException.class, () -> read(model, baseUrl, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "anthropic:claude-x, ANTHROPIC, claude-x",
        "openai:org/gpt-x@1, OPENAI, org/gpt-x@1",
        "ollama:llama3:8b, OLLAMA, llama3:8b",
        "' gemini:gemini-x ', GEMINI, gemini-x",
        "handoff, HANDOFF, ''"
    })
    void providerAndModelAreReadFromOneName(String text, Provider provider, String model) throws Exception {
        ModelSettings settings = read(text, "", Map.of());

        assertThat(settings.provider()).isEqualTo(provider);
        assertThat(settings.model()).isEqualTo(model);
        assertThat(settings.name()).isEqualTo(text.strip());
    }

    @Test
    void noModelIsAProblemThatNamesTheProviders() {
        ModelException problem = refused("  ", "");

        assertThat(problem.problem()).isEqualTo(Problem.MODEL_NOT_SET);
        assertThat(problem.arguments()).containsExactly("anthropic, openai, ollama, gemini, handoff");
    }

    @Test
    void anUnknownProviderIsAProblemThatNamesTheNearest() {
        ModelException problem = refused("antropic:claude-x", "");

        assertThat(problem.problem()).isEqualTo(Problem.UNKNOWN_PROVIDER);
        assertThat(problem.arguments()[0]).isEqualTo("antropic");
        assertThat(problem.arguments()[1].toString()).contains("Did you mean \"anthropic\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic", "anthropic:", "gemini:a b", "gemini:../x?key=", "handoff:x"})
    void aNameThatCantBeAModelsIsABadOption(String text) {
        assertThat(refused(text, "").problem()).isEqualTo(Problem.BAD_OPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8080",
                "ftp://localhost",
                "http://user:secret@localhost",
                "http://us er:secret@localhost",
                "http://localhost/v1?key=secret",
                "http:///v1"
            })
    void anAddressThatIsNoneOrHoldsASecretIsABadOptionAndTheSecretIsNotQuoted(String address) {
        ModelException problem = refused("openai:x", address);

        assertThat(problem.problem()).isEqualTo(Problem.BAD_OPTION);
        assertThat(problem.toString()).contains("setstone.baseUrl").doesNotContain("secret");
    }

    @Test
    void aSlashAtTheEndOfAnAddressIsNoDifference() throws Exception {
        assertThat(read("openai:x", "http://localhost:1/v1/", Map.of()))
                .extracting(settings -> settings.baseUrl().orElseThrow().toString())
                .isEqualTo("http://localhost:1/v1");
    }

    @ParameterizedTest
    @CsvSource({
        "anthropic:x, ANTHROPIC_API_KEY",
        "openai:x, OPENAI_API_KEY",
        "gemini:x, GEMINI_API_KEY",
        "gemini:x, GOOGLE_API_KEY"
    })
    void theKeyComesFromTheEnvironment(String model, String variable) throws Exception {
        assertThat(read(model, "", Map.of(variable, " k1 \n")).apiKey()).contains("k1");
    }

    @ParameterizedTest
    @CsvSource({"anthropic:x, ANTHROPIC_API_KEY", "openai:x, OPENAI_API_KEY", "gemini:x, GEMINI_API_KEY"})
    void aMissingKeyIsAProblemThatNamesTheVariable(String model, String variable) throws Exception {
        ModelSettings settings = read(model, "", Map.of(variable, " "));

        ModelException problem = catchThrowableOfType(ModelException.class, settings::apiKey);

        assertThat(problem.problem()).isEqualTo(Problem.KEY_MISSING);
        assertThat(problem.arguments()).containsExactly(model.substring(0, model.indexOf(':')), variable);
    }

    @Test
    void ollamaAndOnesOwnServerNeedNoKey() throws Exception {
        assertThat(read("ollama:x", "", Map.of()).apiKey()).isEmpty();
        assertThat(read("openai:x", "http://localhost:1", Map.of()).apiKey()).isEmpty();
    }

    @Test
    void settingsDoNotTellTheKey() throws Exception {
        assertThat(read("openai:x", "", Map.of("OPENAI_API_KEY", "k-123456")).toString())
                .doesNotContain("k-123456");
    }
}
