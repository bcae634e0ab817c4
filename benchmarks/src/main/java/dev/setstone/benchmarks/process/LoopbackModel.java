package dev.setstone.benchmarks.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on the loopback address where OpenAI's chat completions would be: recordings are made with the product's own client. */
public final class LoopbackModel implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "loopback-model");
        thread.setDaemon(true);
        return thread;
    });

    /** What a server does with one prompt. */
    public interface Behaviour {

        /** Answers on the exchange, or leaves it unanswered. */
        void answer(String prompt, HttpExchange exchange) throws IOException, InterruptedException;
    }

    /** Starts a server on a free port. */
    public LoopbackModel(Behaviour behaviour) throws IOException {
        ObjectMapper json = new ObjectMapper();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                StringBuilder prompt = new StringBuilder();
                JsonNode request = json.readTree(exchange.getRequestBody());
                for (JsonNode message : request.path("messages")) {
                    prompt.append(message.path("content").asText()).append('\n');
                }
                behaviour.answer(prompt.toString(), exchange);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    /** The options of a build that records with it. */
    public List<String> options() {
        return List.of(
                "-Asetstone.mode=record",
                "-Asetstone.model=openai:recorded",
                "-Asetstone.baseUrl=" + baseUrl(),
                "-Asetstone.allowRecordInCi=true");
    }

    /** Where it listens. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** A file as models send it. */
    public static String fenced(String code) {
        return "```java\n" + code + "```\n";
    }

    /** The body of a good answer. */
    public static String completion(String text) throws IOException {
        return new ObjectMapper()
                .writeValueAsString(Map.of(
                        "id",
                        "x",
                        "object",
                        "chat.completion",
                        "model",
                        "recorded",
                        "choices",
                        List.of(Map.of(
                                "index",
                                0,
                                "finish_reason",
                                "stop",
                                "message",
                                Map.of("role", "assistant", "content", text))),
                        "usage",
                        Map.of("prompt_tokens", 0, "completion_tokens", 0, "total_tokens", 0)));
    }

    /** Sends a whole body. */
    public static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
