package dev.setstone.benchmarks.faults;

import dev.setstone.benchmarks.process.Finished;
import dev.setstone.benchmarks.process.Folders;
import dev.setstone.benchmarks.process.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Recordings that something has changed: does a build notice, leave them as they are, and work when they are restored? */
public final class CorruptedRecordings {

    private final Path example;
    private final Path folder;

    /**
     * Corruptions of an example's recording.
     *
     * @param folder where copies of the example are made
     */
    public CorruptedRecordings(Path example, Path folder) {
        this.example = example;
        this.folder = folder;
    }

    /** A way to harm a recording. */
    private interface Harm {
        void to(FaultProject project) throws IOException;
    }

    private record Corruption(String name, List<String> expected, Harm harm) {}

    private static List<Corruption> all() {
        return List.of(
                new Corruption("logic: one bit flipped", List.of("SET403"), project -> flip(project.logic())),
                new Corruption("lock: one bit flipped", List.of("SET403", "SET405"), project -> flip(project.lock())),
                new Corruption("logic: cut in half", List.of("SET403"), project -> cut(project.logic())),
                new Corruption("lock: cut in half", List.of("SET405"), project -> cut(project.lock())),
                new Corruption("lock: empty", List.of("SET405"), project -> Files.write(project.lock(), new byte[0])),
                new Corruption("lock: merge left unfinished", List.of("SET405"), project -> merge(project.lock())),
                new Corruption(
                        "logic: merge left unfinished", List.of("SET403", "SET405"), project -> merge(project.logic())),
                new Corruption("logic: deleted", List.of("SET403"), project -> Files.delete(project.logic())),
                new Corruption("lock: deleted", List.of("SET403", "SET405"), project -> Files.delete(project.lock())),
                new Corruption(
                        "a file too many",
                        List.of("SET403"),
                        project -> Files.writeString(project.file("Notes.java"), "")),
                new Corruption(
                        "lock: a newer schema",
                        List.of("SET406"),
                        project -> replace(project.lock(), "\"schema\": 1,", "\"schema\": 99,")));
    }

    /** Does the first of them, or all. */
    public List<Outcome> run(int most) throws IOException, InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Corruption corruption : all().subList(0, Math.min(most, all().size()))) {
            outcomes.add(run(corruption));
        }
        return outcomes;
    }

    private Outcome run(Corruption corruption) throws IOException, InterruptedException {
        Path root = folder.resolve("corrupted");
        FaultProject project = FaultProject.recorded(example, root);
        corruption.harm().to(project);
        Tree harmed = project.tree();
        Finished build = project.replay();
        boolean kept = harmed.differences(project.tree()).isEmpty();
        Folders.delete(project.recordings());
        Folders.copy(example.resolve("src/main/setstone/recorded"), project.recordings());
        Finished next = project.replay();
        Folders.delete(root);
        return new Outcome(
                "recording corrupted, " + corruption.name(),
                corruption.expected(),
                true,
                build.problems(),
                "exit " + build.exit(),
                kept && !build.succeeded(),
                "restored: exit " + next.exit(),
                next.succeeded());
    }

    /** In the middle, the lowest bit: a letter becomes another. */
    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static void cut(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static void merge(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        lines.addAll(lines.size() / 2, List.of("<<<<<<< HEAD", "=======", ">>>>>>> other"));
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static void replace(Path file, String old, String other) throws IOException {
        Files.writeString(
                file, Files.readString(file, StandardCharsets.UTF_8).replace(old, other), StandardCharsets.UTF_8);
    }
}
