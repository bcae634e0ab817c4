package dev.setstone.bounded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A server that speaks OpenAI's wire format, an engine that asks it, and calls to make. */
final class Desk implements AutoCloseable {

    static final String GOOD = """
            {"vendor":"ACME","date":"2026-03-01","total":12.50,"currency":"EUR","paid":true,"pages":1,
             "lines":[{"item":"tea","amount":12.50}]}""";

    static final Limits QUICK = new Limits(4_000, 1_000, Duration.ofSeconds(20), 0, 100, Duration.ofSeconds(30), 0);

    /** One for all, since calls with equal readers share their state. */
    private static final Function<Answer, Receipt> RECEIPTS = ClerkBounded::receipt;

    final LoopbackServer server = new LoopbackServer();
    final List<CallReport> reports = new CopyOnWriteArrayList<>();
    final List<Failure> failures = new CopyOnWriteArrayList<>();
    final BoundedCalls calls;

    Desk(UnaryOperator<BoundedCallsBuilder> options) throws IOException {
        calls = options.apply(BoundedCalls.builder(model(server)))
                .firstPause(Duration.ZERO)
                .listener((port, method) -> reports::add)
                .build();
    }

    Desk() throws IOException {
        this(UnaryOperator.identity());
    }

    static ChatModel model(LoopbackServer server) {
        return OpenAiChatModel.builder()
                .baseUrl(server.address() + "/v1")
                .modelName("gpt-test")
                .timeout(Duration.ofSeconds(60))
                .maxRetries(0)
                .build();
    }

    /** The receipt, or an empty one as the fallback, which goes to {@link #failures}. */
    Receipt read(String text, Limits limits) {
        return calls.call(call(limits), Data.object().with("text", Data.text(text)), failure -> {
            failures.add(failure);
            return Receipt.empty();
        });
    }

    static Call<Receipt> call(Limits limits) {
        return new Call<>("Clerk", "read", "Read the receipt.", ClerkBounded.RECEIPT, RECEIPTS, limits);
    }

    Outcome last() {
        return reports.get(reports.size() - 1).outcome();
    }

    /** An answer of the model, wrapped as it is asked for. */
    static String answer(String json) {
        return raw("{\"answer\":" + json + "}");
    }

    static String raw(String text) {
        return raw(text, "stop", 41, 17);
    }

    static String raw(String text, String ending, int input, int output) {
        return """
                {"id":"c1","object":"chat.completion","created":1,"model":"gpt-test-2","choices":[{"index":0,
                 "message":{"role":"assistant","content":%s},"finish_reason":"%s"}],
                 "usage":{"prompt_tokens":%d,"completion_tokens":%d,"total_tokens":%d}}""".formatted(TextNode.valueOf(text), ending, input, output, input + output);
    }

    /** What was sent: the whole body of a request as JSON. */
    JsonNode sent(int request) {
        try {
            return new ObjectMapper().readTree(server.requests().get(request).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        calls.close();
        server.close();
    }
}
