package dev.setstone.processor.recording;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.value.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The recordings under a folder {@code setstone}: {@code recorded/<workflow>/<X>Logic.java} and {@code lock.json} beside it.
 * Reading takes no lock and changes nothing on disk.
 */
public final class RecordingStore {

    private static final Duration BOUND = Duration.ofSeconds(60);

    /** Five attempts of a slow model and their gates. */
    private static final Duration AUTHORING = Duration.ofMinutes(30);

    private final Path setstone;
    private final FileActions files;
    private final Duration bound;

    /** @param setstone the user's folder, such as {@code src/main/setstone} */
    public RecordingStore(Path setstone) {
        this(setstone, new DiskActions(), BOUND);
    }

    /** @param bound how long to wait for another build that is writing */
    RecordingStore(Path setstone, FileActions files, Duration bound) {
        this.setstone = setstone;
        this.files = files;
        this.bound = bound;
    }

    /**
     * How things stand with the recording of a workflow.
     *
     * @param workflow the workflow's name
     * @param logicFile the name of its logic file, such as {@code PriorAuthorizationLogic.java}
     * @param current the key of what is wanted now
     */
    public RecordingState state(String workflow, String logicFile, FreshnessKey current) {
        return new RecordingReader(folder(workflow), shown(workflow)).read(workflow, logicFile, current);
    }

    /** The recording of a workflow as somebody has edited its logic; empty where that is not just what is wrong with it. */
    public Optional<EditedLogic> edited(String workflow) {
        return new RecordingReader(folder(workflow), shown(workflow)).edited(workflow);
    }

    /** The folders of recordings that belong to none of these workflows, by name. */
    public List<Orphan> orphans(Set<String> known) {
        try {
            return FolderNames.in(recorded()).stream()
                    .filter(name -> !name.startsWith(".") && !known.contains(name))
                    .filter(name -> Files.isDirectory(recorded().resolve(name)))
                    .map(name -> new Orphan(name, shown(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of a workflow's recording, whether it exists or not. */
    public Path folder(String workflow) {
        if (!workflow.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("not a workflow's name: " + workflow);
        }
        return recorded().resolve(workflow);
    }

    /**
     * Stores a recording in place of the one before, wholly or not at all, whatever happens meanwhile.
     *
     * @param at where the workflow is declared
     * @throws ProblemException {@link Problem#RECORDING_BUSY}, {@link Problem#RECORDING_UNWRITABLE} or
     *     {@link Problem#RECORDING_UNFINISHED}
     */
    public void write(Recording recording, Position at) throws ProblemException {
        SortedMap<String, byte[]> contents = contents(recording);
        String workflow = recording.lock().workflow();
        Path folder = folder(workflow);
        locked(workflow, at, writer -> writer.write(folder, contents));
    }

    /**
     * Finishes what a build that died while it wrote has begun. Readers need nothing of it; the folder gets its plain form
     * back. To be called before recording.
     *
     * @param at where to report
     * @throws ProblemException as {@link #write} does
     */
    public void recover(Position at) throws ProblemException {
        try {
            for (String workflow : FolderNames.in(recorded())) {
                Path folder = recorded().resolve(workflow);
                if (FolderNames.in(folder).stream().anyMatch(name -> name.startsWith(FolderNames.NEXT))) {
                    locked(workflow, at, writer -> writer.recover(folder));
                }
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.RECORDING_UNWRITABLE, at, "*", IoReason.of(e));
        }
    }

    private static SortedMap<String, byte[]> contents(Recording recording) {
        LockFile lockFile = new LockFile();
        String lock = lockFile.render(recording.lock());
        boolean readable = lockFile.read(lock).equals(new LockReading.Sound(recording.lock()));
        boolean fits = Sha256.of(recording.logic()).equals(recording.lock().logicSha256());
        if (!readable || !fits || recording.logic().indexOf('\r') >= 0 || !FolderNames.isLogic(recording.logicFile())) {
            throw new IllegalArgumentException(
                    "a recording that could not be read again: " + lockFile.read(lock) + ", digest fits: " + fits);
        }
        SortedMap<String, byte[]> contents = new TreeMap<>();
        contents.put(recording.logicFile(), recording.logic().getBytes(StandardCharsets.UTF_8));
        contents.put(FolderNames.LOCK, lock.getBytes(StandardCharsets.UTF_8));
        return contents;
    }

    private interface Work {
        void run(RecordingWriter writer) throws IOException;
    }

    private void locked(String workflow, Position at, Work work) throws ProblemException {
        try {
            Optional<BuildLock> lock = BuildLock.acquire(lockFile(), bound);
            if (lock.isEmpty()) {
                throw new ProblemException(Problem.RECORDING_BUSY, at, shown(), bound.toSeconds());
            }
            try {
                work.run(new RecordingWriter(files));
            } finally {
                lock.get().close();
            }
        } catch (RecordingWriter.UnfinishedException e) {
            throw new ProblemException(
                    Problem.RECORDING_UNFINISHED, at, workflow, e.reason(), shown(workflow) + "/" + FolderNames.NEXT);
        } catch (IOException e) {
            throw new ProblemException(Problem.RECORDING_UNWRITABLE, at, workflow, IoReason.of(e));
        }
    }

    /**
     * The folder of a workflow's attempts at being recorded: working papers, no recording.
     *
     * @param at where the workflow is declared
     * @throws ProblemException {@link Problem#ATTEMPTS_UNWRITABLE}
     */
    public Path attempts(String workflow, Position at) throws ProblemException {
        try {
            return attempts().resolve(workflow);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.ATTEMPTS_UNWRITABLE, at, workflow, setstone.getFileName() + "/attempts", IoReason.of(e));
        }
    }

    /** What one build at a time does with a workflow. */
    @FunctionalInterface
    public interface Authoring<T> {
        T run() throws ProblemException;
    }

    /**
     * Waits until no other build is authoring the workflow, so that none pays for what another is just being told. What was read
     * before may be old by then.
     *
     * @param at where the workflow is declared
     * @throws ProblemException {@link Problem#RECORDING_BUSY}, {@link Problem#ATTEMPTS_UNWRITABLE} or what the work throws
     */
    public <T> T alone(String workflow, Position at, Authoring<T> work) throws ProblemException {
        Path file = attempts(workflow, at).resolveSibling(workflow + ".lock");
        try {
            Optional<BuildLock> lock = BuildLock.acquire(file, AUTHORING);
            if (lock.isEmpty()) {
                throw new ProblemException(Problem.RECORDING_BUSY, at, shown(workflow), AUTHORING.toSeconds());
            }
            try {
                return work.run();
            } finally {
                lock.get().close();
            }
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.ATTEMPTS_UNWRITABLE, at, workflow, setstone.getFileName() + "/attempts", IoReason.of(e));
        }
    }

    private Path lockFile() throws IOException {
        return attempts().resolve(".lock");
    }

    /** No version control should see the folder, and it says so itself. */
    private Path attempts() throws IOException {
        Path attempts = setstone.resolve("attempts");
        Files.createDirectories(attempts);
        Path ignore = attempts.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        return attempts;
    }

    private Path recorded() {
        return setstone.resolve("recorded");
    }

    private String shown() {
        return setstone.getFileName() + "/recorded";
    }

    private String shown(String workflow) {
        return shown() + "/" + workflow;
    }
}
