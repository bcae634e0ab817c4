package dev.setstone.benchmarks.buildcost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** As many workflows as are asked for, each the example {@code prior-authorization} under a name of its own, with its recording. */
public final class CopiedWorkflows {

    private static final String TYPE = "PriorAuthorization";
    private static final String NAME = "prior-authorization";
    private static final Path SOURCES = Path.of("src/main/java/dev/setstone/examples/priorauth");
    private static final Path SPECS = Path.of("src/main/setstone");

    private final Path example;
    private final Path folder;

    /**
     * Copies of an example.
     *
     * @param example the folder of the example
     * @param folder where the copies lie
     */
    public CopiedWorkflows(Path example, Path folder) {
        this.example = example.toAbsolutePath();
        this.folder = folder.toAbsolutePath();
    }

    /** The folder with specs and recordings. */
    public Path specs() {
        return folder.resolve(SPECS);
    }

    /** The interfaces of the first copies. */
    public List<Path> sources(int count) {
        List<Path> sources = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            sources.add(folder.resolve(SOURCES).resolve(type(number) + ".java"));
        }
        return sources;
    }

    /**
     * Makes sure that there are so many, recorded.
     *
     * @throws IllegalStateException when the example's recording can't be renamed; the message says why
     */
    public void write(int count) throws IOException {
        Path lock = specs().resolve("recorded").resolve(name(count)).resolve("lock.json");
        if (count == 0 || Files.exists(lock)) {
            return;
        }
        Files.createDirectories(folder.resolve(SOURCES));
        Files.createDirectories(specs());
        for (int number = 1; number <= count; number++) {
            copy(SPECS.resolve(NAME + ".golden.jsonl"), number);
            copy(SPECS.resolve(NAME + ".yaml"), number);
            copy(SOURCES.resolve(TYPE + ".java"), number);
            copy(SPECS.resolve("recorded").resolve(NAME).resolve(TYPE + "Logic.java"), number);
        }
        new RenamedRecordings(
                        example.resolve(SPECS).resolve("recorded").resolve(NAME).resolve("lock.json"), specs())
                .seal(sources(count));
    }

    private void copy(Path file, int number) throws IOException {
        Path to = folder.resolve(renamed(file.toString(), number));
        Files.createDirectories(to.getParent());
        Files.writeString(
                to,
                renamed(Files.readString(example.resolve(file), StandardCharsets.UTF_8), number),
                StandardCharsets.UTF_8);
    }

    private static String renamed(String text, int number) {
        return text.replace(TYPE, type(number)).replace(NAME, name(number));
    }

    private static String type(int number) {
        return TYPE + digits(number);
    }

    private static String name(int number) {
        return NAME + "-" + digits(number);
    }

    private static String digits(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
