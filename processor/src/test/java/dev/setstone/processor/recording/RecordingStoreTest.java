package dev.setstone.processor.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingStoreTest {

    @TempDir
    Path temporary;

    private Path setstone;
    private RecordingStore store;
    private Path folder;

    @BeforeEach
    void setUp() {
        setstone = temporary.resolve("setstone");
        store = new RecordingStore(setstone);
        folder = store.folder(Samples.WORKFLOW);
    }

    private void record(Recording recording) throws ProblemException {
        store.write(recording, Samples.anywhere());
    }

    private RecordingState state(String rule) {
        return store.state(Samples.WORKFLOW, Samples.LOGIC_FILE, Samples.key(rule));
    }

    private Diagnostic problem(String rule) {
        return state(rule)
                .problem(Samples.WORKFLOW, Samples.COMMAND, Samples.anywhere())
                .orElseThrow();
    }

    private void edit(String file, String target, String replacement) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(target);
        Files.writeString(folder.resolve(file), text.replace(target, replacement));
    }

    @Test
    void whatWasWrittenIsFreshAndNothingElseLiesInTheFolder() throws Exception {
        Recording recording = Samples.recording("Approve.");

        record(recording);

        assertThat(state("Approve.")).isEqualTo(new RecordingState.Fresh(recording));
        assertThat(state("Approve.").problem("w", "c", Samples.anywhere())).isEmpty();
        assertThat(FolderNames.in(folder)).containsExactly(Samples.LOGIC_FILE, "lock.json");
        assertThat(folder.resolve(Samples.LOGIC_FILE)).hasContent(recording.logic());
        assertThat(setstone.resolve("attempts/.gitignore")).hasContent("*\n");
    }

    @Test
    void noRecordingIsSaidWithTheCommand() {
        assertThat(problem("Approve.").problem()).isEqualTo(Problem.NOT_RECORDED);
        assertThat(problem("Approve.").message())
                .isEqualTo("workflow \"prior-authorization\" has no recording; run: " + Samples.COMMAND);
    }

    @Test
    void anotherRuleMakesItStaleAndIsNamed() throws Exception {
        record(Samples.recording("Approve."));

        assertThat(problem("Deny.").problem()).isEqualTo(Problem.STALE);
        assertThat(problem("Deny.").message())
                .isEqualTo("the recording of workflow \"prior-authorization\" is stale: steps.decide.rules[1] was"
                        + " \"Approve.\" when this was recorded and is now \"Deny.\". Run: " + Samples.COMMAND);
    }

    @Test
    void aRenamedInterfaceMakesItStaleAndTheNextRecordingReplacesTheFile() throws Exception {
        record(Samples.recording(Samples.WORKFLOW, "OldLogic.java", "Approve."));

        assertThat(problem("Approve.").problem()).isEqualTo(Problem.STALE);
        assertThat(problem("Approve.").message()).contains("logic file was \"OldLogic.java\"");

        record(Samples.recording("Approve."));
        assertThat(state("Approve.")).isInstanceOf(RecordingState.Fresh.class);
        assertThat(folder.resolve("OldLogic.java")).doesNotExist();
    }

    @Test
    void anEditedLogicIsNamed() throws Exception {
        record(Samples.recording("Approve."));
        edit(Samples.LOGIC_FILE, "DENY", "DENNY");

        assertThat(problem("Approve.").problem()).isEqualTo(Problem.TAMPERED);
        assertThat(problem("Approve.").message())
                .contains("setstone/recorded/prior-authorization/PriorAuthorizationLogic.java: its SHA-256 is")
                .contains(Samples.COMMAND);
    }

    @Test
    void anEditedLockIsNamed() throws Exception {
        record(Samples.recording("Approve."));
        edit("lock.json", "4/4", "5/5");

        assertThat(problem("Approve.").problem()).isEqualTo(Problem.TAMPERED);
        assertThat(problem("Approve.").message()).contains("lock.json: its seal does not fit");
    }

    @Test
    void aMissingFileAndAnExtraOneAreNamed() throws Exception {
        record(Samples.recording("Approve."));
        Files.writeString(folder.resolve("notes.txt"), "hm");
        assertThat(problem("Approve.").message()).contains("notes.txt: it does not belong to the recording");

        Files.move(folder.resolve("notes.txt"), folder.resolve(".DS_Store"));
        assertThat(state("Approve.")).isInstanceOf(RecordingState.Fresh.class);

        Files.delete(folder.resolve(Samples.LOGIC_FILE));
        assertThat(problem("Approve.").message()).contains("PriorAuthorizationLogic.java is missing");

        record(Samples.recording("Approve."));
        Files.delete(folder.resolve("lock.json"));
        assertThat(problem("Approve.").problem()).isEqualTo(Problem.TAMPERED);
        assertThat(problem("Approve.").message()).contains("lock.json is missing");
    }

    @Test
    void filesOfAnotherWorkflowAreRefused() throws Exception {
        record(Samples.recording("Approve."));
        record(Samples.recording("other", Samples.LOGIC_FILE, "Approve."));
        for (String file : new String[] {Samples.LOGIC_FILE, "lock.json"}) {
            Files.copy(
                    store.folder("other").resolve(file),
                    folder.resolve(file),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(problem("Approve.").problem()).isEqualTo(Problem.TAMPERED);
        assertThat(problem("Approve.").message()).contains("it belongs to workflow \"other\"");
    }

    @Test
    void aCheckoutWithCrlfIsTheSameRecording() throws Exception {
        Recording recording = Samples.recording("Approve.");
        record(recording);
        edit(Samples.LOGIC_FILE, "\n", "\r\n");
        edit("lock.json", "\n", "\r\n");

        assertThat(state("Approve.")).isEqualTo(new RecordingState.Fresh(recording));
    }

    @Test
    void mixedLineEndsAndForeignEncodingsAreTampering() throws Exception {
        record(Samples.recording("Approve."));
        edit(Samples.LOGIC_FILE, ";\n\n", ";\r\n\n");
        assertThat(problem("Approve.").message()).contains("its line ends are mixed");

        record(Samples.recording("Approve."));
        byte[] latin = Samples.recording("Approve.").logic().getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve(Samples.LOGIC_FILE), latin);
        assertThat(problem("Approve.").message()).contains("it is not UTF-8");
    }

    @Test
    void aBrokenLockIsSaidWithItsPlace() throws Exception {
        record(Samples.recording("Approve."));
        edit("lock.json", "\"pending\",", "\"pending\"");

        assertThat(problem("Approve.").problem()).isEqualTo(Problem.LOCK_MALFORMED);
        assertThat(problem("Approve.").message())
                .startsWith("setstone/recorded/prior-authorization/lock.json can't be read: 3:3: ")
                .endsWith(Samples.COMMAND);
    }

    @Test
    void aFolderInPlaceOfAFileCannotBeRead() throws Exception {
        record(Samples.recording("Approve."));
        Files.delete(folder.resolve("lock.json"));
        Files.createDirectory(folder.resolve("lock.json"));

        assertThat(problem("Approve.").problem()).isEqualTo(Problem.LOCK_MALFORMED);
    }

    @Test
    void aLockOfANewerSetstoneAsksForAnUpgrade() throws Exception {
        record(Samples.recording("Approve."));
        edit("lock.json", "\"schema\": 1", "\"schema\": 7");

        assertThat(problem("Approve.").problem()).isEqualTo(Problem.LOCK_TOO_NEW);
        assertThat(problem("Approve.").message()).contains("lock schema 7, this one reads up to 1");
    }

    @Test
    void aRecordingOfNoWorkflowIsAnOrphan() throws Exception {
        assertThat(store.orphans(Set.of())).isEmpty();
        record(Samples.recording("Approve."));
        record(Samples.recording("other", "OtherLogic.java", "Approve."));
        Files.writeString(setstone.resolve("recorded/README.md"), "kept");

        assertThat(store.orphans(Set.of(Samples.WORKFLOW)))
                .containsExactly(new Orphan("other", "setstone/recorded/other"));
        Diagnostic diagnostic = store.orphans(Set.of(Samples.WORKFLOW)).get(0).problem(Samples.anywhere());
        assertThat(diagnostic.problem()).isEqualTo(Problem.ORPHANED);
        assertThat(diagnostic.message()).contains("delete setstone/recorded/other");
    }

    @Test
    void aHeldLockIsWaitedForNoLongerThanTheBound() throws Exception {
        record(Samples.recording("Approve."));
        RecordingStore impatient = new RecordingStore(setstone, new DiskActions(), Duration.ofMillis(100));
        try (FileChannel channel = FileChannel.open(setstone.resolve("attempts/.lock"), StandardOpenOption.WRITE)) {
            FileLock held = channel.lock();
            assertThat(held.isValid()).isTrue();

            ProblemException e = catchThrowableOfType(
                    ProblemException.class, () -> impatient.write(Samples.recording("Deny."), Samples.anywhere()));

            assertThat(e.diagnostics().get(0).problem()).isEqualTo(Problem.RECORDING_BUSY);
            assertThat(e).hasMessageContaining("setstone/recorded");
        }
        assertThat(state("Approve.")).isInstanceOf(RecordingState.Fresh.class);
    }

    @Test
    void aFileWhereTheFolderShouldBeIsAnUnwritableRecording() throws Exception {
        Files.createDirectories(setstone);
        Files.writeString(setstone.resolve("recorded"), "a file");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> record(Samples.recording("Approve.")))
                .satisfies(e -> assertThat(e.diagnostics().get(0).problem()).isEqualTo(Problem.RECORDING_UNWRITABLE));
    }

    @Test
    void namesAndLocksThatCouldNotBeReadAgainAreTheCallersFault() {
        Recording whole = Samples.recording("Approve.");
        FreshnessKey key = Samples.key("Approve.");

        assertThatIllegalArgumentException().isThrownBy(() -> store.folder("../up"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record(new Recording(Samples.LOGIC_FILE, whole.logic() + " ", whole.lock())));
        assertThatIllegalArgumentException().isThrownBy(() -> {
            String logic = whole.logic().replace("\n", "\r\n");
            record(new Recording(Samples.LOGIC_FILE, logic, Samples.lock(Samples.WORKFLOW, key, logic)));
        });
    }
}
