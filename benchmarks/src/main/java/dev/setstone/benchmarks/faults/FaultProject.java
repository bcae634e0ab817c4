package dev.setstone.benchmarks.faults;

import dev.setstone.benchmarks.process.Finished;
import dev.setstone.benchmarks.process.Folders;
import dev.setstone.benchmarks.process.JavacCommand;
import dev.setstone.benchmarks.process.LoopbackModel;
import dev.setstone.benchmarks.process.Program;
import dev.setstone.benchmarks.process.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the example {@code prior-authorization} that may come to harm. */
final class FaultProject {

    private static final Duration BOUND = Duration.ofMinutes(4);
    private static final String LOGIC = "PriorAuthorizationLogic.java";

    private final Path example;
    private final Path root;

    private FaultProject(Path example, Path root) {
        this.example = example.toAbsolutePath();
        this.root = root.toAbsolutePath();
    }

    /** A copy with its recording. */
    static FaultProject recorded(Path example, Path root) throws IOException {
        FaultProject project = new FaultProject(example, root);
        Folders.copy(example.resolve("src/main"), root.resolve("src/main"));
        return project;
    }

    /** A copy that has yet to be recorded. */
    static FaultProject unrecorded(Path example, Path root) throws IOException {
        FaultProject project = recorded(example, root);
        Folders.delete(project.recordings());
        return project;
    }

    Path root() {
        return root;
    }

    Path specs() {
        return root.resolve("src/main/setstone");
    }

    Path recordings() {
        return specs().resolve("recorded");
    }

    Path file(String name) {
        return recordings().resolve("prior-authorization").resolve(name);
    }

    Path logic() {
        return file(LOGIC);
    }

    Path lock() {
        return file("lock.json");
    }

    /** The recorded logic that a model is to give. */
    String reply() throws IOException {
        return LoopbackModel.fenced(Files.readString(
                example.resolve("src/main/setstone/recorded/prior-authorization")
                        .resolve(LOGIC),
                StandardCharsets.UTF_8));
    }

    Finished replay() throws IOException, InterruptedException {
        return program(List.of()).run();
    }

    /** A recording build that is waited for. */
    Finished record(LoopbackModel model, String... options) throws IOException, InterruptedException {
        return recording(model, options).run();
    }

    /** A recording build whose model gives the recorded logic. */
    Finished recordWell() throws IOException, InterruptedException {
        String body = LoopbackModel.completion(reply());
        try (LoopbackModel model = new LoopbackModel((prompt, exchange) -> LoopbackModel.send(exchange, 200, body))) {
            return record(model);
        }
    }

    /** A recording build. */
    Program recording(LoopbackModel model, String... options) throws IOException {
        List<String> all = new ArrayList<>(model.options());
        all.addAll(List.of("-Asetstone.retries=0", "-Asetstone.openExamples=off"));
        all.addAll(List.of(options));
        return program(all);
    }

    /** Classes go elsewhere, so that the project may be read-only or full. */
    private Program program(List<String> options) throws IOException {
        Path output = Files.createDirectories(
                Files.createTempDirectory("faults-classes").resolve("classes"));
        return JavacCommand.setstone(root.resolve("src/main/java"), output, options)
                .program(output, BOUND);
    }

    Tree tree() throws IOException {
        return Tree.of(recordings());
    }

    /** Whether nothing of a recording is there, or a whole one and nothing else. */
    boolean noneOrWhole() throws IOException {
        if (!Files.isDirectory(recordings())) {
            return true;
        }
        try (Stream<Path> files = Files.walk(recordings())) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> recordings().relativize(file).toString())
                    // What readers overlook: a new recording that never came to be.
                    .filter(name -> !name.contains(".next.tmp-"))
                    .sorted()
                    .toList();
            return names.isEmpty()
                    || names.equals(List.of("prior-authorization/" + LOGIC, "prior-authorization/lock.json"));
        }
    }
}
