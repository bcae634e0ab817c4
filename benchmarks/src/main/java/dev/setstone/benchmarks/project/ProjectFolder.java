package dev.setstone.benchmarks.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a generated project lies, laid out as Maven does. */
final class ProjectFolder {

    private static final Pattern PROMPT = Pattern.compile("(\\d+)\\.prompt\\.md");

    private final Path root;

    ProjectFolder(Path root) {
        this.root = root;
    }

    Path source(Subject subject) {
        return root.resolve("src/main/java").resolve(Subject.PACKAGE).resolve(subject.type() + ".java");
    }

    Path specs() {
        return root.resolve("src/main/setstone");
    }

    Path classes() {
        return root.resolve("target/classes");
    }

    void write(Subject subject) throws IOException {
        Files.createDirectories(source(subject).getParent());
        Files.createDirectories(specs());
        Files.createDirectories(classes());
        Files.writeString(source(subject), subject.source(), StandardCharsets.UTF_8);
        Files.writeString(specs().resolve(subject.name() + ".yaml"), subject.spec(), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> golden : subject.golden().entrySet()) {
            Files.writeString(specs().resolve(golden.getKey()), golden.getValue(), StandardCharsets.UTF_8);
        }
    }

    Optional<Path> lock(Subject subject) {
        return Optional.of(specs().resolve("recorded").resolve(subject.name()).resolve("lock.json"))
                .filter(Files::isRegularFile);
    }

    Path logic(Subject subject) {
        return specs().resolve("recorded").resolve(subject.name()).resolve(subject.type() + "Logic.java");
    }

    Path reply(OpenPrompt prompt) {
        return prompt.file().resolveSibling(prompt.attempt() + ".reply.md");
    }

    /** The key of the brief whose attempts are kept; empty when none are. */
    String key(Subject subject) throws IOException {
        return files(attempts(subject)).stream()
                .filter(file -> PROMPT.matcher(file.getFileName().toString()).matches())
                .map(file -> file.getParent().getFileName().toString())
                .findFirst()
                .orElse("");
    }

    private Path attempts(Subject subject) {
        return specs().resolve("attempts").resolve(subject.name());
    }

    /** The prompts without a reply beside them. */
    List<OpenPrompt> open(Subject subject) throws IOException {
        List<OpenPrompt> open = new ArrayList<>();
        for (Path file : files(attempts(subject))) {
            Matcher name = PROMPT.matcher(file.getFileName().toString());
            if (name.matches()) {
                String key = file.getParent().getFileName().toString();
                OpenPrompt prompt = new OpenPrompt(subject.name(), key, Integer.parseInt(name.group(1)), file);
                if (!Files.exists(reply(prompt))) {
                    open.add(prompt);
                }
            }
        }
        return open;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
