package dev.setstone.processor.spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A project's folder {@code src/main/setstone}, and the interface that names {@code claims.yaml} in it. */
final class Folder {

    static final String ONE_STEP = """
            package acme;
            import dev.setstone.annotations.*;

            @CompiledWorkflow(spec = "claims.yaml")
            public interface Claims {
                String decide(int amount);
            }
            """;

    private final Path path;

    Folder(Path project) {
        this.path = project.resolve("src/main/setstone");
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Path path() {
        return path;
    }

    Folder with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String file, byte[] content) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.write(path.resolve(file), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    Reading read(String source) {
        return Reading.of(Optional.of(path), source);
    }

    /** Reads the YAML as the spec of an interface with the one step {@code decide}. */
    Reading readYaml(String yaml) {
        return with("claims.yaml", yaml).read(ONE_STEP);
    }
}
