package dev.setstone.processor.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A server on the loopback address that speaks OpenAI's chat format and gives the answers that a test has prepared. */
public final class LoopbackModel implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> prompts = Collections.synchronizedList(new ArrayList<>());
    private Runnable onRequest = () -> {};

    static {
        // Without it every answer waits 40 ms for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    public LoopbackModel(String... answers) throws IOException {
        this.answers.addAll(List.of(answers));
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** A file as models send it. */
    public static String fenced(String code) {
        return "```java\n" + code + "```\n";
    }

    /** Does something before each answer. */
    LoopbackModel before(Runnable action) {
        onRequest = action;
        return this;
    }

    /** The options that send a build here. */
    public String[] options(String mode) {
        return new String[] {
            "-Asetstone.mode=" + mode,
            "-Asetstone.model=openai:loopback",
            "-Asetstone.baseUrl=http://127.0.0.1:" + server.getAddress().getPort() + "/v1",
            "-Asetstone.allowRecordInCi=true",
            "-Asetstone.retries=0"
        };
    }

    /** What was asked, each with all its messages. */
    List<String> prompts() {
        return List.copyOf(prompts);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            onRequest.run();
            JsonNode request = json.readTree(exchange.getRequestBody());
            StringBuilder prompt = new StringBuilder();
            request.path("messages")
                    .forEach(message ->
                            prompt.append(message.path("content").asText()).append('\n'));
            prompts.add(prompt.toString());
            String next = answers.poll();
            byte[] body = json.writeValueAsBytes(
                    next == null ? Map.of("error", Map.of("message", "no more answers")) : reply(next));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(next == null ? 400 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<String, Object> reply(String text) {
        return Map.of(
                "id",
                "x",
                "object",
                "chat.completion",
                "model",
                "loopback-1",
                "choices",
                List.of(Map.of(
                        "index", 0, "finish_reason", "stop", "message", Map.of("role", "assistant", "content", text))),
                "usage",
                Map.of("prompt_tokens", 700, "completion_tokens", 200, "total_tokens", 900));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
