package dev.setstone.benchmarks.faults;

import dev.setstone.benchmarks.process.Finished;
import dev.setstone.benchmarks.process.Folders;
import dev.setstone.benchmarks.process.LoopbackModel;
import dev.setstone.benchmarks.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/** What the machine does to a build: its disk is full, its tree can't be written, its clock is wrong. */
final class HostileMachine {

    private static final Duration BOUND = Duration.ofSeconds(30);

    private final Path example;
    private final Path folder;

    HostileMachine(Path example, Path folder) {
        this.example = example;
        this.folder = folder;
    }

    List<Outcome> run() throws IOException, InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(mounted("disk full while the model thinks", this::fullDisk));
        outcomes.add(mounted("read-only tree, record", this::readOnlyRecord));
        outcomes.add(mounted("read-only tree, replay", this::readOnlyReplay));
        outcomes.add(fileTimes("1970-01-01T00:00:00Z"));
        outcomes.add(fileTimes("2100-01-01T00:00:00Z"));
        outcomes.add(Outcome.untried(
                "clock jumps while a build runs", "no way to move the clock of one process is on this machine"));
        return outcomes;
    }

    /** What is done on a file system of one's own. */
    private interface OnMount {
        Outcome on(String fault, Path mount) throws IOException, InterruptedException;
    }

    private Outcome mounted(String fault, OnMount work) throws IOException, InterruptedException {
        Path mount = Files.createDirectories(folder.resolve("mount"));
        if (!succeeds("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", mount.toString())) {
            return Outcome.untried(fault, "a file system can't be mounted without being root");
        }
        try {
            return work.on(fault, mount);
        } finally {
            succeeds("umount", mount.toString());
        }
    }

    private boolean succeeds(String... command) throws InterruptedException {
        try {
            return Program.of(List.of(command), folder, BOUND).run().succeeded();
        } catch (IOException missing) {
            return false;
        }
    }

    private Outcome fullDisk(String fault, Path mount) throws IOException, InterruptedException {
        FaultProject project = FaultProject.unrecorded(example, mount.resolve("project"));
        Path ballast = mount.resolve("ballast");
        String reply = LoopbackModel.completion(project.reply());
        Finished build;
        try (LoopbackModel model = new LoopbackModel((prompt, exchange) -> {
            fill(ballast);
            LoopbackModel.send(exchange, 200, reply);
        })) {
            build = project.record(model);
        }
        boolean kept = project.noneOrWhole() && !build.succeeded();
        Files.delete(ballast);
        Finished next = project.recordWell();
        Finished replay = project.replay();
        return new Outcome(
                fault,
                List.of("SET520", "SET408"),
                true,
                build.problems(),
                "exit " + build.exit(),
                kept,
                "with space again: record: exit " + next.exit() + ", replay: exit " + replay.exit(),
                next.succeeded() && replay.succeeded());
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[1024];
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // That is what was wanted.
        }
    }

    private Outcome readOnlyRecord(String fault, Path mount) throws IOException, InterruptedException {
        FaultProject project = FaultProject.unrecorded(example, mount.resolve("project"));
        String reply = LoopbackModel.completion(project.reply());
        remount(mount, "ro");
        Finished build;
        try (LoopbackModel model = new LoopbackModel((prompt, exchange) -> LoopbackModel.send(exchange, 200, reply))) {
            build = project.record(model);
        }
        boolean kept = project.noneOrWhole() && !build.succeeded();
        remount(mount, "rw");
        Finished next = project.recordWell();
        return new Outcome(
                fault,
                List.of("SET520", "SET408"),
                true,
                build.problems(),
                "exit " + build.exit(),
                kept,
                "writable again: record: exit " + next.exit(),
                next.succeeded());
    }

    private Outcome readOnlyReplay(String fault, Path mount) throws IOException, InterruptedException {
        FaultProject project = FaultProject.recorded(example, mount.resolve("project"));
        remount(mount, "ro");
        return replays(fault, project);
    }

    private void remount(Path mount, String how) throws InterruptedException {
        if (!succeeds("mount", "-o", "remount," + how, mount.toString())) {
            throw new IllegalStateException("the file system at " + mount + " can't be remounted " + how);
        }
    }

    private Outcome fileTimes(String time) throws IOException, InterruptedException {
        FaultProject project = FaultProject.recorded(example, folder.resolve("times"));
        try (Stream<Path> files = Files.walk(project.root())) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
            }
        }
        Outcome outcome = replays("all files of the year " + time.substring(0, 4) + ", replay", project);
        Folders.delete(project.root());
        return outcome;
    }

    private static Outcome replays(String fault, FaultProject project) throws IOException, InterruptedException {
        var before = project.tree();
        Finished build = project.replay();
        SortedSet<String> said = build.problems();
        boolean kept = before.differences(project.tree()).isEmpty();
        return new Outcome(
                fault, List.of(), true, said, "exit " + build.exit(), kept, "no other was needed", build.succeeded());
    }
}
