package dev.setstone.benchmarks.buildcost;

import dev.setstone.benchmarks.process.Finished;
import dev.setstone.benchmarks.process.Folders;
import dev.setstone.benchmarks.process.JavacCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs the processes, neighbours in time where they are compared. */
final class Rounds {

    private static final Duration BOUND = Duration.ofMinutes(5);

    /** A busy machine may make a bound of the sandbox fire; that is told, and does not end the measurement. */
    private static final int ATTEMPTS = 3;

    private final Path folder;
    private final Path plain;
    private final List<Measured> measured = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /** Rounds that write below a folder. */
    Rounds(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        this.plain = Files.writeString(this.folder.resolve("Plain.java"), "class Plain {}\n", StandardCharsets.UTF_8);
    }

    /** One round: each tool without its processor, then in each of its ways; the next round goes the other way round. */
    void run(Path jdk, List<Tool> tools, int size, int round) throws IOException, InterruptedException {
        List<Tool> order = new ArrayList<>(tools);
        if (round % 2 == 0) {
            order.sort(Comparator.comparing((Tool tool) -> tools.indexOf(tool)).reversed());
        }
        for (Tool tool : order) {
            JavacCommand command = command(jdk, tool, size);
            if (round % 2 == 1) {
                keep(jdk, tool, "none", size, round, measure(command.withoutProcessor()));
            }
            for (Tool.Way way : tool.ways()) {
                keep(jdk, tool, way.mode(), size, round, measure(command.withOptions(way.options())));
            }
            if (round % 2 == 0) {
                keep(jdk, tool, "none", size, round, measure(command.withoutProcessor()));
            }
        }
    }

    private JavacCommand command(Path jdk, Tool tool, int size) throws IOException {
        List<Path> sources = new ArrayList<>(tool.types().sources(size));
        sources.add(plain);
        return new JavacCommand(
                jdk, tool.classPath(), tool.processorPath(), folder.resolve("out"), List.of(), List.of(), sources);
    }

    private void keep(Path jdk, Tool tool, String mode, int size, int round, Finished finished) {
        measured.add(new Measured(
                Jdks.version(jdk),
                tool.name(),
                mode,
                size,
                round,
                finished.millis(),
                finished.cpuMillis(),
                finished.peakMegabytes()));
    }

    private Finished measure(JavacCommand command) throws IOException, InterruptedException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Folders.delete(command.output());
            Finished finished = command.program(folder, BOUND).run();
            if (finished.succeeded()) {
                return finished;
            }
            failures.add(finished.output().strip().replaceAll("\\s+", " "));
        }
        Folders.delete(command.output());
        return command.program(folder, BOUND).run().orThrow();
    }

    /** What processes said that failed and were repeated. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    List<Measured> measured() {
        return List.copyOf(measured);
    }
}
