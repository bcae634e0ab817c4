package dev.setstone.processor.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.lifecycle.BeforeTry;

/** No byte of a recording can change unnoticed. */
class RecordingMutationTest {

    enum Target {
        LOGIC(Samples.LOGIC_FILE),
        LOCK("lock.json");

        private final String file;

        Target(String file) {
            this.file = file;
        }
    }

    private final Recording recording = Samples.recording("Approve.");
    private Path setstone;
    private RecordingStore store;

    @BeforeProperty
    void createFolder() throws Exception {
        setstone = Files.createTempDirectory("setstone");
        store = new RecordingStore(setstone);
        Files.createDirectories(store.folder(Samples.WORKFLOW));
        record();
        assertThat(state()).isInstanceOf(RecordingState.Fresh.class);
    }

    @BeforeTry
    void record() throws IOException {
        Path folder = store.folder(Samples.WORKFLOW);
        Files.writeString(folder.resolve(Samples.LOGIC_FILE), recording.logic());
        Files.writeString(folder.resolve("lock.json"), new LockFile().render(recording.lock()));
    }

    @AfterProperty
    void delete() throws IOException {
        Path folder = store.folder(Samples.WORKFLOW);
        for (String name : FolderNames.in(folder)) {
            Files.delete(folder.resolve(name));
        }
        Files.delete(folder);
        Files.delete(folder.getParent());
        Files.delete(setstone);
    }

    private RecordingState state() {
        return store.state(Samples.WORKFLOW, Samples.LOGIC_FILE, Samples.key("Approve."));
    }

    private byte[] bytes(Target target) throws IOException {
        return Files.readAllBytes(store.folder(Samples.WORKFLOW).resolve(target.file));
    }

    private void assertNoticed(Target target, byte[] mutated) throws IOException {
        Assume.that(!Arrays.equals(mutated, bytes(target)));
        Files.write(store.folder(Samples.WORKFLOW).resolve(target.file), mutated);
        assertThat(state())
                .isInstanceOfAny(
                        RecordingState.Tampered.class, RecordingState.Malformed.class, RecordingState.TooNew.class);
    }

    @Property(tries = 400)
    void aChangedByteIsNoticed(@ForAll Target target, @ForAll @IntRange(max = 10_000) int place, @ForAll byte value)
            throws IOException {
        byte[] bytes = bytes(target);
        bytes[place % bytes.length] = value;
        assertNoticed(target, bytes);
    }

    @Property(tries = 300)
    void anInsertedByteIsNoticed(@ForAll Target target, @ForAll @IntRange(max = 10_000) int place, @ForAll byte value)
            throws IOException {
        byte[] bytes = bytes(target);
        int at = place % (bytes.length + 1);
        assertNoticed(target, joined(Arrays.copyOf(bytes, at), new byte[] {value}, from(bytes, at)));
    }

    @Property(tries = 200)
    void anInsertedCarriageReturnIsNoticed(@ForAll Target target, @ForAll @IntRange(max = 10_000) int place)
            throws IOException {
        byte[] bytes = bytes(target);
        int at = place % bytes.length;
        assertNoticed(target, joined(Arrays.copyOf(bytes, at), new byte[] {'\r'}, from(bytes, at)));
    }

    @Property(tries = 200)
    void aDeletedByteIsNoticed(@ForAll Target target, @ForAll @IntRange(max = 10_000) int place) throws IOException {
        byte[] bytes = bytes(target);
        int at = place % bytes.length;
        assertNoticed(target, joined(Arrays.copyOf(bytes, at), from(bytes, at + 1)));
    }

    @Property(tries = 100)
    void aTruncatedFileIsNoticed(@ForAll Target target, @ForAll @IntRange(max = 10_000) int place) throws IOException {
        byte[] bytes = bytes(target);
        assertNoticed(target, Arrays.copyOf(bytes, place % bytes.length));
    }

    enum LineEdit {
        DELETE,
        DUPLICATE,
        SWAP,
        MERGE_MARKER
    }

    @Property(tries = 300)
    void anEditedLineIsNoticed(
            @ForAll Target target,
            @ForAll LineEdit edit,
            @ForAll @IntRange(max = 1000) int first,
            @ForAll @IntRange(max = 1000) int second)
            throws IOException {
        List<String> lines = new ArrayList<>(List.of(new String(bytes(target), StandardCharsets.UTF_8).split("\n")));
        int line = first % lines.size();
        switch (edit) {
            case DELETE -> lines.remove(line);
            case DUPLICATE -> lines.add(line, lines.get(line));
            case SWAP -> Collections.swap(lines, line, second % lines.size());
            case MERGE_MARKER ->
                lines.add(line, List.of("<<<<<<< HEAD", "=======", ">>>>>>> b").get(second % 3));
        }
        assertNoticed(target, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 20)
    void aFileOfAnotherRecordingIsNoticed(@ForAll Target target, @ForAll boolean sameWorkflow) throws IOException {
        Recording other = sameWorkflow
                ? Samples.recording("Deny.")
                : Samples.recording("other", Samples.LOGIC_FILE, "Approve everything.");
        String text = target == Target.LOGIC ? other.logic() : new LockFile().render(other.lock());
        assertNoticed(target, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] from(byte[] bytes, int begin) {
        return Arrays.copyOfRange(bytes, begin, bytes.length);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
