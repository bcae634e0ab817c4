package dev.setstone.bounded;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Lays requests out in a folder for somebody who can reach a model, and takes the replies from there: {@code <digest>.request.md}, and
 * {@code <digest>.reply.md} beside it, where the digest is the one by which a cassette keeps the answer. Request files hold arguments,
 * with placeholders for private data.
 */
final class Handoff implements Answerer {

    /** No answer within a budget is longer; whatever is, is no reply. */
    private static final long LONGEST_REPLY_BYTES = 1 << 20;

    private final Path folder;

    Handoff(Path folder) {
        this.folder = folder;
    }

    @Override
    public ChatResponse ask(Call<?> call, Prompt prompt, CallState state, Tally tally) throws CallFailure {
        Path reply = folder.resolve(prompt.request() + ".reply.md");
        try {
            if (!Files.exists(reply)) {
                Path request = folder.resolve(prompt.request() + ".request.md");
                write(request, "# System\n\n" + prompt.system() + "\n# User\n\n" + prompt.user());
                throw CallFailure.lasting(
                        Outcome.UNANSWERED, "the request waits in " + request + " for a reply in " + reply);
            }
            tally.attempt();
            if (Files.size(reply) > LONGEST_REPLY_BYTES) {
                throw CallFailure.lasting(Outcome.OVER_OUTPUT_BUDGET, reply + " is longer than any answer");
            }
            return ChatResponse.builder()
                    .aiMessage(AiMessage.from(Files.readString(reply, StandardCharsets.UTF_8)))
                    .build();
        } catch (IOException e) {
            throw new CassetteException(
                    folder + " can't be used for requests and replies: " + e + "; name a folder that can be written",
                    e);
        }
    }

    /** Whole or not at all: whoever answers may look at any time. */
    private void write(Path request, String text) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, ".request-", ".part");
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8);
            Files.move(part, request, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
