package dev.setstone.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ends that only one provider's answers can have. */
@Timeout(60)
class EndingsTest {

    @TempDir
    Path project;

    private Reply ask(WireFormat format, int status, String body) throws Exception {
        try (LoopbackServer server = new LoopbackServer()) {
            server.then(status, body);
            return Build.of(format, server, project).complete();
        }
    }

    private ModelException fails(WireFormat format, int status, String body) {
        return catchThrowableOfType(ModelException.class, () -> ask(format, status, body));
    }

    @ParameterizedTest
    @CsvSource({
        "ANTHROPIC, refusal",
        "OPENAI, content_filter",
        "GEMINI, SAFETY",
        "GEMINI, RECITATION",
        "GEMINI, PROHIBITED_CONTENT"
    })
    void anEndByAFilterIsARefusalEvenWhenSomeTextCame(WireFormat format, String ending) {
        ModelException problem = fails(format, 200, format.body("class A {", ending, Optional.empty()));

        assertThat(problem.problem()).isEqualTo(Problem.MODEL_REFUSED);
        assertThat(problem.arguments()[1]).isEqualTo("it ended with \"" + ending + "\"");
    }

    @Test
    void aFilterThatAnswersWithAnErrorIsARefusal() {
        ModelException problem =
                fails(WireFormat.OPENAI, 400, "{\"error\":{\"code\":\"content_filter\",\"message\":\"filtered\"}}");

        assertThat(problem.problem()).isEqualTo(Problem.MODEL_REFUSED);
    }

    @Test
    void anOllamaModelDeclinesInItsTextWhichIsAReply() throws Exception {
        assertThat(ask(WireFormat.OLLAMA, 200, WireFormat.OLLAMA.good("I can't help with that."))
                        .text())
                .isEqualTo("I can't help with that.");
    }

    @Test
    void aFullContextCutsAReplyOffToo() {
        ModelException problem = fails(
                WireFormat.ANTHROPIC,
                200,
                WireFormat.ANTHROPIC.body("class A {", "model_context_window_exceeded", Optional.empty()));

        assertThat(problem.problem()).isEqualTo(Problem.MODEL_FAILED);
        assertThat(problem.arguments()[1].toString()).contains("cut off");
    }

    @Test
    void whatAModelWroteWhileItThoughtCountsAsOutput() throws Exception {
        String body = WireFormat.GEMINI.good("class A {}").replace("\"totalTokenCount\":58", "\"totalTokenCount\":100");

        assertThat(ask(WireFormat.GEMINI, 200, body).usage()).isEqualTo(new Reply.Usage(41, 59, false));
    }

    @Test
    void aModelsNameFromTheServerIsMadeFitForALockFile() throws Exception {
        String body = WireFormat.OPENAI.good("x").replace("gpt-test-2", "gpt\\n\\u001b[31m" + "x".repeat(300));

        assertThat(ask(WireFormat.OPENAI, 200, body).model())
                .startsWith("gpt [31mx")
                .hasSizeLessThanOrEqualTo(203);
    }

    @Test
    void aServerThatDoesNotSayItsModelGaveTheOneAskedFor() throws Exception {
        String body = WireFormat.OPENAI.good("x").replace("\"model\":\"gpt-test-2\",", "");

        assertThat(ask(WireFormat.OPENAI, 200, body).model()).isEqualTo("gpt-test");
    }
}
