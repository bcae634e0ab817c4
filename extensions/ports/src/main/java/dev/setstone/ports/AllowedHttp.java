package dev.setstone.ports;

import dev.setstone.runtime.port.PortException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@link Http} on {@code java.net.http}: reaches the origins on a list and no others, follows no redirect, and waits and reads so
 * much and no more. Safe for many threads.
 */
public final class AllowedHttp implements Http {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    private final Origins origins;
    private final Map<String, String> headers;
    private final Duration timeout;
    private final int maxBytes;
    private final HttpClient client;

    /**
     * A port.
     *
     * @param headers sent with every request, such as {@code Authorization}; the same for all origins, so give each that needs a key of
     *     its own a port of its own
     * @param timeout from the request to the last byte of the reply
     * @param maxBytes the most bytes that the body of a reply may have
     * @throws IllegalArgumentException when the timeout or the size is not more than nothing
     */
    public AllowedHttp(Origins origins, Map<String, String> headers, Duration timeout, int maxBytes) {
        if (timeout.isNegative() || timeout.isZero() || maxBytes <= 0) {
            throw new IllegalArgumentException(
                    "timeout is " + timeout + " and maxBytes is " + maxBytes + "; both must be more than nothing");
        }
        this.origins = origins;
        this.headers = Map.copyOf(headers);
        this.timeout = timeout;
        this.maxBytes = maxBytes;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public HttpReply get(String url) {
        return send(request(url).GET());
    }

    @Override
    public HttpReply post(String url, String mediaType, String body) {
        return send(request(url)
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String url) {
        URI uri = origins.check(url);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(timeout);
        headers.forEach(request::header);
        return request;
    }

    private HttpReply send(HttpRequest.Builder built) {
        HttpRequest request = built.build();
        CompletableFuture<HttpResponse<byte[]>> reply = client.sendAsync(request, ignored -> new LimitedBody(maxBytes));
        try {
            // The request's own timeout ends with the head of the reply; this one holds for the body too.
            return reply(reply.get(timeout.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            throw new PortException("TIMEOUT", origin(request) + " gave no whole reply within " + timeout, late);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new PortException("INTERRUPTED", "the calling thread was interrupted", interrupt);
        } catch (ExecutionException failed) {
            throw failure(request, failed.getCause() == null ? failed : failed.getCause());
        } finally {
            reply.cancel(true);
        }
    }

    private PortException failure(HttpRequest request, Throwable cause) {
        if (cause instanceof LimitedBody.TooLarge) {
            return new PortException("TOO_LARGE", origin(request) + " sent more than " + maxBytes + " bytes", cause);
        }
        if (cause instanceof HttpTimeoutException) {
            return new PortException("TIMEOUT", origin(request) + " gave no reply within " + timeout, cause);
        }
        String what = cause instanceof IOException ? " can't be reached" : " could not be asked";
        return new PortException("UNREACHABLE", origin(request) + what, cause);
    }

    /** Path and query may hold data of the case. */
    private static String origin(HttpRequest request) {
        return request.uri().getScheme() + "://" + request.uri().getAuthority();
    }

    private static HttpReply reply(HttpResponse<byte[]> response) {
        String mediaType = response.headers().firstValue("Content-Type").orElse("");
        return new HttpReply(response.statusCode(), mediaType, new String(response.body(), charset(mediaType)));
    }

    private static Charset charset(String mediaType) {
        Matcher named = CHARSET.matcher(mediaType);
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
