package dev.setstone.benchmarks.faults;

import dev.setstone.benchmarks.process.Finished;
import dev.setstone.benchmarks.process.Folders;
import dev.setstone.benchmarks.process.LoopbackModel;
import dev.setstone.benchmarks.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Recording builds that end by SIGKILL. */
final class KilledBuilds {

    private final Path example;
    private final Path folder;

    KilledBuilds(Path example, Path folder) {
        this.example = example;
        this.folder = folder;
    }

    List<Outcome> run() throws IOException, InterruptedException {
        return List.of(killedWhileTheModelThinks(), killedWhileTheGatesJudge());
    }

    private Outcome killedWhileTheModelThinks() throws IOException, InterruptedException {
        FaultProject project = FaultProject.unrecorded(example, folder.resolve("killed"));
        AtomicReference<Process> javac = new AtomicReference<>();
        try (LoopbackModel model = new LoopbackModel((prompt, exchange) -> kill(javac))) {
            Program program = project.recording(model);
            Program.Started started = program.start();
            javac.set(started.process());
            program.await(started);
        }
        return continued("killed (SIGKILL) while the model thinks", project);
    }

    private Outcome killedWhileTheGatesJudge() throws IOException, InterruptedException {
        FaultProject project = FaultProject.unrecorded(example, folder.resolve("killed"));
        String reply = LoopbackModel.completion(project.reply());
        try (LoopbackModel model = new LoopbackModel((prompt, exchange) -> LoopbackModel.send(exchange, 200, reply))) {
            Program program = project.recording(model);
            Program.Started started = program.start();
            while (started.process().isAlive() && !holds(project.specs().resolve("attempts"), "1.reply.md")) {
                Thread.onSpinWait();
            }
            started.process().destroyForcibly();
            program.await(started);
        }
        return continued("killed (SIGKILL) while the gates judge", project);
    }

    private static void kill(AtomicReference<Process> javac) {
        Process process = javac.get();
        while (process == null) {
            Thread.onSpinWait();
            process = javac.get();
        }
        process.destroyForcibly();
    }

    private static boolean holds(Path below, String name) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.anyMatch(file -> file.endsWith(name));
        } catch (IOException | java.io.UncheckedIOException notYet) {
            return false;
        }
    }

    /** Records again, with a model that answers, and replays. */
    private Outcome continued(String fault, FaultProject project) throws IOException, InterruptedException {
        boolean kept = project.noneOrWhole();
        Finished next = project.recordWell();
        boolean whole = project.noneOrWhole() && Files.exists(project.lock());
        Finished replay = project.replay();
        Folders.delete(project.root());
        return new Outcome(
                fault,
                List.of(),
                true,
                new TreeSet<>(),
                "killed",
                kept,
                "record: exit " + next.exit() + ", replay: exit " + replay.exit(),
                next.succeeded() && whole && replay.succeeded());
    }
}
