package dev.setstone.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where providers are when no address is given; nothing is sent. */
class ChatModelsTest {

    /** Takes a request and sends it nowhere. */
    private static final class Caught implements HttpClient, HttpClientBuilder {
        private final List<HttpRequest> requests = new ArrayList<>();

        @Override
        public SuccessfulHttpResponse execute(HttpRequest request) {
            requests.add(request);
            throw new IllegalStateException("not sent");
        }

        @Override
        public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return this;
        }
    }

    private static HttpRequest request(String model, long promptTokens) throws ModelException {
        ModelSettings settings =
                ModelSettings.of(model, "", CallLimits.defaults().withMaxOutputTokens(5000), Build.keys("k"));
        Caught caught = new Caught();
        ChatModels models = new ChatModels(settings, Optional.of("k"));
        assertThatThrownBy(() -> models.open(caught, promptTokens, 0.0).chat("hello"))
                .hasStackTraceContaining("not sent");
        assertThat(caught.requests).hasSize(1);
        return caught.requests.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "anthropic:x, https://api.anthropic.com/v1/messages",
        "openai:x, https://api.openai.com/v1/chat/completions",
        "ollama:x, http://localhost:11434/api/chat",
        "gemini:x, https://generativelanguage.googleapis.com/v1beta/models/x:generateContent"
    })
    void everyProviderHasItsOwnAddress(String model, String url) throws Exception {
        assertThat(request(model, 10).url()).isEqualTo(url);
    }

    @Test
    void openAiItselfGetsTheLimitUnderItsNewerName() throws Exception {
        JsonNode body = WireFormat.tree(request("openai:x", 10).body());

        assertThat(body.path("max_completion_tokens").asInt()).isEqualTo(5000);
        assertThat(body.has("max_tokens")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"10, 8192", "3000, 16384", "900000, 1048576"})
    void ollamasContextHoldsThePromptAndTheReply(long promptTokens, int context) throws Exception {
        JsonNode body = WireFormat.tree(request("ollama:x", promptTokens).body());

        assertThat(body.at("/options/num_ctx").asInt()).isEqualTo(context);
    }
}
