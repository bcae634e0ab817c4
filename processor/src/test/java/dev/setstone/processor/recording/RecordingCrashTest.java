package dev.setstone.processor.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A crash, a full disk or a kill at any moment leaves a recording either old or new, never half; parallel builds too. */
class RecordingCrashTest {

    private static final Duration BOUND = Duration.ofSeconds(30);

    private final Recording before = Samples.recording("Approve.");
    private final Recording after = Samples.recording("Deny.");

    @TempDir
    Path temporary;

    private RecordingState state(Path setstone, Recording recording) {
        return new RecordingStore(setstone)
                .state(Samples.WORKFLOW, recording.logicFile(), recording.lock().key());
    }

    private boolean isThere(Path setstone, Recording recording) {
        return state(setstone, recording).equals(new RecordingState.Fresh(recording));
    }

    private Path recorded(String name, Recording recording) throws ProblemException {
        Path setstone = temporary.resolve(name).resolve("setstone");
        new RecordingStore(setstone).write(recording, Samples.anywhere());
        return setstone;
    }

    private void assertPlain(Path setstone, Recording recording) throws IOException {
        assertThat(isThere(setstone, recording)).isTrue();
        assertThat(FolderNames.in(new RecordingStore(setstone).folder(Samples.WORKFLOW)))
                .containsExactlyInAnyOrder(recording.logicFile(), "lock.json");
    }

    @ParameterizedTest
    @EnumSource
    void deathAtAnyStepLeavesOldOrNewAndTheNextBuildGoesOn(CrashingActions.When when) throws Exception {
        boolean sawOld = false;
        boolean sawNew = false;
        boolean crashed = true;
        for (int fatal = 0; crashed; fatal++) {
            Path setstone = recorded("step" + fatal, before);
            CrashingActions disk = new CrashingActions(fatal, when, () -> {
                throw new CrashingActions.Death();
            });
            try {
                new RecordingStore(setstone, disk, BOUND).write(after, Samples.anywhere());
            } catch (CrashingActions.Death death) {
                assertThat(disk.happened()).isTrue();
            }
            crashed = disk.happened();
            boolean old = isThere(setstone, before);
            assertThat(old ^ isThere(setstone, after)).as("step %s", fatal).isTrue();
            sawOld |= old;
            sawNew |= crashed && !old;
            new RecordingStore(setstone).recover(Samples.anywhere());
            assertPlain(setstone, old ? before : after);
            Recording third = Samples.recording("Ask.");
            new RecordingStore(setstone).write(third, Samples.anywhere());
            assertPlain(setstone, third);
        }
        assertThat(sawOld && sawNew).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void deathWhileTheFirstRecordingIsWrittenLeavesNoneOrIt(CrashingActions.When when) throws Exception {
        boolean crashed = true;
        for (int fatal = 0; crashed; fatal++) {
            Path setstone = temporary.resolve("first" + fatal).resolve("setstone");
            CrashingActions disk = new CrashingActions(fatal, when, () -> {
                throw new CrashingActions.Death();
            });
            try {
                new RecordingStore(setstone, disk, BOUND).write(after, Samples.anywhere());
            } catch (CrashingActions.Death death) {
                assertThat(disk.happened()).isTrue();
            }
            crashed = disk.happened();
            assertThat(state(setstone, after)).isIn(new RecordingState.Missing(), new RecordingState.Fresh(after));
            new RecordingStore(setstone).write(after, Samples.anywhere());
            assertPlain(setstone, after);
        }
    }

    @ParameterizedTest
    @EnumSource
    void deathWhileALogicOfAnotherNameIsReplacedLeavesOldOrNew(CrashingActions.When when) throws Exception {
        Recording renamed = Samples.recording(Samples.WORKFLOW, "RenamedLogic.java", "Deny.");
        boolean crashed = true;
        for (int fatal = 0; crashed; fatal++) {
            Path setstone = recorded("renamed" + fatal, before);
            CrashingActions disk = new CrashingActions(fatal, when, () -> {
                throw new CrashingActions.Death();
            });
            try {
                new RecordingStore(setstone, disk, BOUND).write(renamed, Samples.anywhere());
            } catch (CrashingActions.Death death) {
                assertThat(disk.happened()).isTrue();
            }
            crashed = disk.happened();
            boolean old = isThere(setstone, before);
            assertThat(old ^ isThere(setstone, renamed)).as("step %s", fatal).isTrue();
            new RecordingStore(setstone).recover(Samples.anywhere());
            assertPlain(setstone, old ? before : renamed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskAtAnyStepIsReportedAsWhatItLeft(CrashingActions.When when) throws Exception {
        List<Problem> seen = new ArrayList<>();
        boolean crashed = true;
        for (int fatal = 0; crashed; fatal++) {
            Path setstone = recorded("full" + fatal, before);
            CrashingActions disk = new CrashingActions(fatal, when, () -> {
                throw new FileSystemException("x", null, "No space left on device");
            });
            try {
                new RecordingStore(setstone, disk, BOUND).write(after, Samples.anywhere());
            } catch (ProblemException e) {
                Problem problem = e.diagnostics().get(0).problem();
                seen.add(problem);
                assertThat(e).hasMessageContaining("No space left on device");
                boolean untouched = problem == Problem.RECORDING_UNWRITABLE;
                assertThat(isThere(setstone, untouched ? before : after))
                        .as("step %s", fatal)
                        .isTrue();
                new RecordingStore(setstone).recover(Samples.anywhere());
                assertPlain(setstone, untouched ? before : after);
            }
            crashed = disk.happened();
        }
        assertThat(seen).contains(Problem.RECORDING_UNWRITABLE, Problem.RECORDING_UNFINISHED);
    }

    @Test
    void anErrorBeforeTheNewRecordingIsCompleteLeavesNoTrace() throws Exception {
        Path setstone = recorded("trace", before);
        CrashingActions disk = new CrashingActions(3, CrashingActions.When.HALFWAY, () -> {
            throw new FileSystemException("lock.json", null, "No space left on device");
        });

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> new RecordingStore(setstone, disk, BOUND).write(after, Samples.anywhere())))
                .isInstanceOf(ProblemException.class);

        assertPlain(setstone, before);
    }

    @Test
    void whatALeftOverFolderHoldsThatIsNotOursStays() throws Exception {
        Path setstone = recorded("foreign", before);
        Path folder = new RecordingStore(setstone).folder(Samples.WORKFLOW);
        Path mine = Files.createDirectory(folder.resolve(".nextcloud"));

        new RecordingStore(setstone).write(after, Samples.anywhere());

        assertThat(mine).isDirectory();
        assertThat(isThere(setstone, after)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 4, 5, 6, 7})
    void aProcessThatDiesWhileItWritesLeavesOldOrNew(int fatal) throws Exception {
        Path setstone = recorded("halt", before);

        Process writer = start(Halting.class, setstone, String.valueOf(fatal));
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(writer.exitValue()).as(output(writer)).isEqualTo(Halting.DEAD);
        assertThat(isThere(setstone, before) ^ isThere(setstone, after)).isTrue();
        Recording third = Samples.recording("Ask.");
        new RecordingStore(setstone).write(third, Samples.anywhere());
        assertPlain(setstone, third);
    }

    @Test
    void aReaderBesideTwoWritingProcessesSeesOneOrTheOther() throws Exception {
        Path setstone = recorded("parallel", before);

        Process one = start(Repeating.class, setstone, "Approve.");
        Process two = start(Repeating.class, setstone, "Deny.");
        int reads = 0;
        while ((one.isAlive() || two.isAlive()) && reads < 1_000_000) {
            RecordingState state = state(setstone, before);
            assertThat(state).isInstanceOfAny(RecordingState.Fresh.class, RecordingState.Stale.class);
            reads++;
        }

        for (Process writer : List.of(one, two)) {
            assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(writer.exitValue()).as(output(writer)).isZero();
        }
        assertThat(isThere(setstone, before) ^ isThere(setstone, after)).isTrue();
        assertThat(reads).isPositive();
    }

    /** Writes a recording and dies before the step of that number. */
    static final class Halting {

        static final int DEAD = 42;

        private Halting() {}

        public static void main(String[] arguments) throws ProblemException {
            CrashingActions disk = new CrashingActions(
                    Integer.parseInt(arguments[1]),
                    CrashingActions.When.HALFWAY,
                    () -> Runtime.getRuntime().halt(DEAD));
            new RecordingStore(Path.of(arguments[0]), disk, BOUND)
                    .write(Samples.recording("Deny."), Samples.anywhere());
        }
    }

    /** Writes the same recording again and again. */
    static final class Repeating {

        private Repeating() {}

        public static void main(String[] arguments) throws ProblemException {
            RecordingStore store = new RecordingStore(Path.of(arguments[0]));
            for (int i = 0; i < 15; i++) {
                store.write(Samples.recording(arguments[1]), Samples.anywhere());
            }
        }
    }

    private static Process start(Class<?> main, Path setstone, String argument) throws IOException {
        String classPath = Arrays.stream(new Class<?>[] {
                    RecordingStore.class, RecordingCrashTest.class, com.fasterxml.jackson.core.JsonFactory.class
                })
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> new File(location.getPath()).getPath())
                .collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        main.getName(),
                        setstone.toString(),
                        argument)
                .redirectErrorStream(true)
                .start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
