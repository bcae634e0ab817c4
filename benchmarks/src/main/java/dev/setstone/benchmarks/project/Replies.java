package dev.setstone.benchmarks.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The replies of a model, as they came: {@code <workflow>/<key>/<n>.reply.md}. The key is the first digits of the brief's freshness key,
 * so a reply belongs to one brief, whose text is not in it.
 */
public final class Replies {

    private final Path folder;

    public Replies(Path folder) {
        this.folder = folder;
    }

    Optional<Path> find(OpenPrompt prompt) {
        return Optional.of(
                        folder.resolve(prompt.workflow()).resolve(prompt.key()).resolve(prompt.attempt() + ".reply.md"))
                .filter(Files::isRegularFile);
    }

    /** Whether there is any reply for a workflow, whatever its brief was. */
    public boolean knows(String workflow) throws IOException {
        Path of = folder.resolve(workflow);
        if (!Files.isDirectory(of)) {
            return false;
        }
        try (var keys = Files.list(of)) {
            return keys.findAny().isPresent();
        }
    }
}
