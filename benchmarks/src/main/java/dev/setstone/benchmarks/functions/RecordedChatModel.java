package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.setstone.benchmarks.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A chat model of LangChain4j that gives recorded replies, and asks a provider, if there is one, for those that are missing. A reply is
 * kept as the calls of tools in JSON, or as the text that came instead. One model serves one item.
 */
final class RecordedChatModel implements ChatModel {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final Path recordings;
    private final Optional<ChatModel> provider;
    private final Optional<Path> open;
    private final List<Exchange> exchanges = new ArrayList<>();

    /**
     * A model.
     *
     * @param name what recordings are named after
     * @param recordings where replies are kept, by a hash of the request
     * @param provider asked where there is no reply
     * @param open where requests without a reply are laid out
     */
    RecordedChatModel(String name, Path recordings, Optional<ChatModel> provider, Optional<Path> open) {
        this.name = name;
        this.recordings = recordings;
        this.provider = provider;
        this.open = open;
    }

    /** What was asked, and what came. */
    record Exchange(String request, BaselineReply reply) {}

    /** All that was said so far. */
    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** There is no recorded reply and nobody to ask. */
    static final class NoReplyException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        try {
            Path file = file(request);
            if (!Files.exists(file)) {
                ask(request, file);
            }
            BaselineReply reply = BaselineReply.read(file);
            exchanges.add(new Exchange(text(request), reply));
            return ChatResponse.builder().aiMessage(message(reply.text())).build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path file(ChatRequest request) {
        return recordings.resolve(name + "." + Sha256.of(text(request)).substring(0, 12) + ".reply.md");
    }

    /** What a model reads, in a form that can be handed to any. */
    private static String text(ChatRequest request) {
        String said = request.messages().stream()
                .map(message -> message instanceof SystemMessage system
                        ? system.text()
                        : message instanceof UserMessage user ? "Request:\n" + user.singleText() : message.toString())
                .collect(Collectors.joining("\n\n"));
        String tools = request.toolSpecifications().stream()
                .map(ToolSpecification::toJson)
                .collect(Collectors.joining("\n"));
        return said + "\n\nTools:\n" + tools
                + "\n\nTo call a tool, reply with one JSON object and nothing else: {\"name\": <tool>, \"arguments\": {...}}\n";
    }

    private void ask(ChatRequest request, Path file) throws IOException {
        if (provider.isPresent()) {
            ChatResponse response = provider.get().chat(request);
            String model = Optional.ofNullable(response.metadata().modelName()).orElse("unstated");
            new BaselineReply(model, kept(response.aiMessage())).write(file);
            return;
        }
        if (open.isPresent()) {
            Files.createDirectories(open.get());
            String prompt = file.getFileName().toString().replace(".reply.md", ".prompt.md");
            Files.writeString(open.get().resolve(prompt), text(request), StandardCharsets.UTF_8);
        }
        throw new NoReplyException();
    }

    private static String kept(AiMessage message) throws JsonProcessingException {
        if (!message.hasToolExecutionRequests()) {
            return String.valueOf(message.text());
        }
        ArrayNode calls = JSON.createArrayNode();
        for (ToolExecutionRequest call : message.toolExecutionRequests()) {
            calls.addObject().put("name", call.name()).set("arguments", JSON.readTree(call.arguments()));
        }
        return (calls.size() == 1 ? calls.get(0) : calls).toString();
    }

    private static AiMessage message(String kept) {
        List<ToolExecutionRequest> calls = new ArrayList<>();
        try {
            JsonNode read = JSON.readTree(kept.replace("```json", "").replace("```", ""));
            for (JsonNode call : read.isArray() ? read : JSON.createArrayNode().add(read)) {
                if (call.hasNonNull("name")) {
                    calls.add(ToolExecutionRequest.builder()
                            .id(String.valueOf(calls.size() + 1))
                            .name(call.path("name").asText())
                            .arguments(call.path("arguments").toString())
                            .build());
                }
            }
        } catch (JsonProcessingException text) {
            // Not a call, but what the model says instead.
        }
        return calls.isEmpty() ? AiMessage.from(kept.isBlank() ? "nothing" : kept) : AiMessage.from(calls);
    }
}
