package dev.setstone.benchmarks.workflows;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The answers that were given to a model's questions: {@code <workflow>/<key>/answers.json}, beside the reply that asked. */
final class Answers {

    private final ObjectMapper json = new ObjectMapper();
    private final Path recordings;

    Answers(Path recordings) {
        this.recordings = recordings;
    }

    /** The answers to what was asked about a brief; empty when nobody has answered. */
    List<Answer> to(String workflow, String key) throws IOException {
        Path file = recordings.resolve(workflow).resolve(key).resolve("answers.json");
        return key.isEmpty() || !Files.isRegularFile(file)
                ? List.of()
                : json.readValue(file.toFile(), new TypeReference<List<Answer>>() {});
    }
}
