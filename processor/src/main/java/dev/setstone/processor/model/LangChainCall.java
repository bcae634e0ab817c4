package dev.setstone.processor.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import dev.setstone.processor.model.CallFailure.Charge;
import dev.setstone.processor.model.CallFailure.Kind;
import dev.setstone.processor.prompt.Prompt;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Asks a provider through LangChain4j. The only classes that know LangChain4j are this one and those that only it uses. */
final class LangChainCall implements ChatCall {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final int EXCERPT = 300;
    private static final int LONGEST_NAME = 200;

    private final ModelSettings settings;
    private final ChatModels models;
    private final Redactor redactor;
    private final Waiting waiting;
    private final TokenCounter tokens = new TokenCounter();
    /** Null once the model has said that its temperature can't be set, as reasoning models do. */
    private final AtomicReference<@Nullable Double> temperature = new AtomicReference<>(0.0);

    /** Plain HTTP servers on one's own machine often dislike the offer of HTTP/2. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    LangChainCall(ModelSettings settings, Optional<String> apiKey, Waiting waiting) {
        this.settings = settings;
        this.models = new ChatModels(settings, apiKey);
        this.redactor = new Redactor(apiKey);
        this.waiting = waiting;
    }

    @Override
    public Reply ask(Prompt prompt, Duration timeout) throws CallFailure {
        Wire wire = new Wire(http, settings.name(), timeout, waiting, mend());
        ChatResponse response;
        try {
            response = chat(prompt, wire);
        } catch (RuntimeException e) {
            throw failure(wire.course(), timeout, e);
        }
        if (wire.course() instanceof Wire.Course.Answered answered) {
            checkEnding(WireReading.of(answered.body()));
        }
        return reply(prompt, response);
    }

    private UnaryOperator<String> mend() {
        return settings.provider() == Provider.GEMINI ? WireReading::withUsage : UnaryOperator.identity();
    }

    private ChatResponse chat(Prompt prompt, Wire wire) {
        long promptTokens = tokens.count(prompt.system()) + tokens.count(prompt.user());
        ChatRequest request = ChatRequest.builder()
                .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                .build();
        return models.open(wire.builder(), promptTokens, temperature.get()).chat(request);
    }

    private Reply reply(Prompt prompt, ChatResponse response) throws CallFailure {
        String text = response.aiMessage().text();
        if (text == null || text.isBlank()) {
            throw new CallFailure(Kind.LASTING, Charge.UNKNOWN, "its reply is empty");
        }
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        if (size > AttemptFolder.REPLY_LIMIT) {
            throw new CallFailure(
                    Kind.LASTING,
                    Charge.UNKNOWN,
                    "its reply has " + size + " bytes, and " + AttemptFolder.REPLY_LIMIT + " is the limit");
        }
        String stated = response.modelName();
        String model = stated == null || stated.isBlank() ? settings.model() : OneLine.of(stated, LONGEST_NAME);
        return new Reply(text, settings.provider().key(), model, usage(prompt, text, response.tokenUsage()));
    }

    /** Where a total says more than input and output do, the rest is what the model wrote while it thought. */
    private Reply.Usage usage(Prompt prompt, String text, @Nullable TokenUsage told) {
        long input = told == null ? 0 : number(told.inputTokenCount());
        long output =
                told == null ? 0 : Math.max(number(told.outputTokenCount()), number(told.totalTokenCount()) - input);
        if (input > 0 && output > 0) {
            return new Reply.Usage(input, output, false);
        }
        return new Reply.Usage(tokens.count(prompt.system()) + tokens.count(prompt.user()), tokens.count(text), true);
    }

    private static long number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private void checkEnding(WireReading reading) throws CallFailure {
        Optional<String> refusal = reading.refusal();
        if (refusal.isPresent()) {
            throw new CallFailure(Kind.REFUSAL, Charge.UNKNOWN, excerpt(refusal.get()));
        }
        if (reading.isCutOff()) {
            throw new CallFailure(
                    Kind.LASTING,
                    Charge.UNKNOWN,
                    "its reply was cut off at " + settings.limits().maxOutputTokens()
                            + " tokens; raise -Asetstone.maxOutputTokens");
        }
    }

    private CallFailure failure(Wire.Course course, Duration timeout, RuntimeException e) {
        if (course instanceof Wire.Course.Answered answered) {
            return answered.status() / 100 == 2 ? unreadable(answered, e) : status(answered);
        }
        if (course instanceof Wire.Course.TimedOut) {
            return new CallFailure(
                    Kind.PASSING, Charge.UNKNOWN, "no answer within " + timeout.toMillis() / 1000.0 + " s");
        }
        if (course instanceof Wire.Course.Interrupted) {
            return new CallFailure(Kind.LASTING, Charge.UNKNOWN, "the build was interrupted");
        }
        if (course instanceof Wire.Course.Unreachable unreachable) {
            return new CallFailure(Kind.PASSING, Charge.NOTHING, "it can't be reached: " + excerpt(unreachable.why()));
        }
        if (course instanceof Wire.Course.Broken broken) {
            return new CallFailure(Kind.PASSING, Charge.UNKNOWN, "the connection failed: " + excerpt(broken.why()));
        }
        return new CallFailure(
                Kind.LASTING,
                Charge.NOTHING,
                "the request could not be made: " + excerpt(String.valueOf(e.getMessage())));
    }

    private CallFailure unreadable(Wire.Course.Answered answered, RuntimeException e) {
        try {
            checkEnding(WireReading.of(answered.body()));
        } catch (CallFailure ending) {
            return ending;
        }
        return new CallFailure(
                Kind.PASSING, Charge.UNKNOWN, "its answer can't be read: " + excerpt(String.valueOf(e.getMessage())));
    }

    private CallFailure status(Wire.Course.Answered answered) {
        WireReading reading = WireReading.of(answered.body());
        if (reading.refusal().isPresent()) {
            return new CallFailure(
                    Kind.REFUSAL, Charge.NOTHING, excerpt(reading.refusal().get()));
        }
        int status = answered.status();
        String reason = "it answered with status " + status + ": "
                + excerpt(reading.error().orElse(answered.body()));
        if (status == 400 && reason.contains("temperature") && temperature.getAndSet(null) != null) {
            return new CallFailure(Kind.PASSING, Charge.NOTHING, reason, Optional.of(Duration.ZERO));
        }
        boolean passing = status == 408 || status == 429 || status >= 500;
        return new CallFailure(
                passing ? Kind.PASSING : Kind.LASTING, Charge.NOTHING, reason, RetryAfter.of(answered.headers()));
    }

    /** Masked before it is cut, so that no half of a key stays at the end. */
    private String excerpt(String text) {
        return OneLine.of(redactor.redact(text), EXCERPT);
    }
}
