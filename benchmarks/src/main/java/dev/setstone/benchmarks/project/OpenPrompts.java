package dev.setstone.benchmarks.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Lays out what whoever goes on needs: prompts without a reply as {@code <workflow>/<key>/<n>.prompt.md}, as replies are kept, and what
 * the compiler said as {@code <workflow>/said.txt}.
 */
public final class OpenPrompts {

    private final Path folder;

    public OpenPrompts(Path folder) {
        this.folder = folder;
    }

    /** Writes what is open of all that were not accepted. */
    public void write(List<Recorded> recorded) throws IOException {
        for (Recorded each : recorded) {
            if (!each.accepted()) {
                Path of = Files.createDirectories(folder.resolve(each.subject().name()));
                Files.write(of.resolve("said.txt"), each.said(), StandardCharsets.UTF_8);
            }
            for (OpenPrompt prompt : each.open()) {
                Path target = folder.resolve(prompt.workflow()).resolve(prompt.key());
                Files.createDirectories(target);
                Files.copy(
                        prompt.file(),
                        target.resolve(prompt.attempt() + ".prompt.md"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
