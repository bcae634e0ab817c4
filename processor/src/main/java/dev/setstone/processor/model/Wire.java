package dev.setstone.processor.model;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/**
 * The HTTP exchange under one call. LangChain4j's own client would do, but for three things: it drops the Retry-After header,
 * its timeout ends with the response's headers, so that a body that stops half-way would hang a build, and it says nothing
 * while it waits.
 */
final class Wire implements HttpClient {

    private static final int MAX_BODY = 4 * 1024 * 1024;

    /** How the exchange went. */
    sealed interface Course {

        /** No request left this machine. */
        record NotSent() implements Course {}

        record TimedOut() implements Course {}

        record Interrupted() implements Course {}

        /** No connection came about. */
        record Unreachable(String why) implements Course {}

        record Broken(String why) implements Course {}

        record Answered(int status, HttpHeaders headers, String body) implements Course {}
    }

    private final java.net.http.HttpClient http;
    private final String model;
    private final Duration timeout;
    private final Waiting waiting;
    private final UnaryOperator<String> mend;
    private Course course = new Course.NotSent();

    /**
     * An exchange.
     *
     * @param model the model's name, for progress
     * @param mend makes an answer's body fit for LangChain4j
     */
    Wire(java.net.http.HttpClient http, String model, Duration timeout, Waiting waiting, UnaryOperator<String> mend) {
        this.http = http;
        this.model = model;
        this.timeout = timeout;
        this.waiting = waiting;
        this.mend = mend;
    }

    /** How the last exchange went. */
    Course course() {
        return course;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<byte[]> response = await(http.sendAsync(toJdk(request), head -> new LimitedBody(MAX_BODY)));
        String body = new String(response.body(), StandardCharsets.UTF_8);
        course = new Course.Answered(response.statusCode(), response.headers(), body);
        if (response.statusCode() / 100 != 2) {
            throw new HttpException(response.statusCode(), body);
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(mend.apply(body))
                .build();
    }

    /** Waits on the calling thread, a beat at a time: no other thread has to be started, ended or trusted with javac's Messager. */
    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> response) {
        Duration waited = Duration.ZERO;
        try {
            while (true) {
                Duration slice = shorter(waiting.beat(), timeout.minus(waited));
                try {
                    return response.get(Math.max(0, slice.toNanos()), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    waited = waited.plus(slice);
                    if (waited.compareTo(timeout) >= 0) {
                        throw ended(new Course.TimedOut());
                    }
                    waiting.progress().line("waiting for " + model + ", " + waited.toSeconds() + " s");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ended(new Course.Interrupted());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            boolean unreachable = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
            throw ended(unreachable ? new Course.Unreachable(why(cause)) : new Course.Broken(why(cause)));
        } finally {
            response.cancel(true);
        }
    }

    /** The cause's text, or its kind when it has none, as with a refused connection. */
    private static String why(Throwable cause) {
        String text = cause.getMessage();
        return text == null || text.isBlank() ? cause.getClass().getSimpleName() : text;
    }

    private IllegalStateException ended(Course how) {
        course = how;
        return new IllegalStateException("no answer: " + how.getClass().getSimpleName());
    }

    private static java.net.http.HttpRequest toJdk(HttpRequest request) {
        String body = request.body();
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("replies are not streamed");
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** Hands this exchange to LangChain4j, which asks for a builder; the limits are this exchange's own. */
    HttpClientBuilder builder() {
        return new HttpClientBuilder() {
            @Override
            public Duration connectTimeout() {
                return timeout;
            }

            @Override
            public HttpClientBuilder connectTimeout(Duration ignored) {
                return this;
            }

            @Override
            public Duration readTimeout() {
                return timeout;
            }

            @Override
            public HttpClientBuilder readTimeout(Duration ignored) {
                return this;
            }

            @Override
            public HttpClient build() {
                return Wire.this;
            }
        };
    }
}
