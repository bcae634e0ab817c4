package dev.setstone.bounded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CassetteTest {

    private static final String DOCUMENT = "tea 12,50, sold to maria.gonzalez@contoso.org";

    @TempDir
    Path folder;

    private Receipt read(BoundedCalls calls, String text) {
        return calls.call(
                Desk.call(Desk.QUICK), Data.object().with("text", Data.text(text)), failure -> Receipt.empty());
    }

    private void record(String body) throws Exception {
        try (Desk desk = new Desk(builder -> builder.cassette(Cassette.recording(folder)))) {
            desk.server.then(200, body);
            desk.read(DOCUMENT, Desk.QUICK);
        }
    }

    private String file() throws Exception {
        return Files.readString(folder.resolve("Clerk.json"));
    }

    @Test
    void whatWasRecordedIsReplayedWithoutAModel() throws Exception {
        record(Desk.answer(Desk.GOOD.replace("ACME", "person1@example.com")));

        try (BoundedCalls calls = BoundedCalls.replaying(folder).build()) {
            assertThat(read(calls, DOCUMENT).vendor()).hasValue("maria.gonzalez@contoso.org");

            assertThat(calls.use().of(Outcome.REPLAYED)).isEqualTo(1);
            assertThat(calls.use().requests()).isZero();
            assertThat(calls.use().inputTokens()).isEqualTo(41);
        }
    }

    @Test
    void theFileHoldsNoArgumentsAndIsTheSameForTheSameAnswers() throws Exception {
        record(Desk.answer(Desk.GOOD.replace("ACME", "person1@example.com")));
        String first = file();
        Files.delete(folder.resolve("Clerk.json"));
        record(Desk.answer(Desk.GOOD.replace("ACME", "person1@example.com")));

        assertThat(file())
                .isEqualTo(first)
                .doesNotContain("maria", "contoso", "sold to", "\r")
                .contains("\"total\" : 12.50")
                .endsWith("}\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("Clerk.json"));
        }
    }

    @Test
    void aCallThatWasNeverRecordedIsAnErrorAndNoFallback() throws Exception {
        record(Desk.answer(Desk.GOOD));

        try (BoundedCalls calls = BoundedCalls.replaying(folder).build()) {
            assertThatThrownBy(() -> read(calls, "milk"))
                    .isInstanceOf(CassetteException.class)
                    .hasMessageContaining("Clerk.read has no take")
                    .hasMessageContaining("-Dsetstone.cassette=record")
                    .hasMessageNotContaining("milk");
        }
    }

    @Test
    void recordingAsksOnlyForWhatIsMissing() throws Exception {
        record(Desk.answer(Desk.GOOD));
        String before = file();

        try (Desk desk = new Desk(builder -> builder.cassette(Cassette.recording(folder)))) {
            desk.server.then(200, Desk.answer(Desk.GOOD));
            desk.read(DOCUMENT, Desk.QUICK);
            assertThat(desk.last()).isEqualTo(Outcome.REPLAYED);
            assertThat(file()).isEqualTo(before);

            desk.read("milk", Desk.QUICK);
            assertThat(desk.last()).isEqualTo(Outcome.ANSWERED);
            assertThat(file()).hasSizeGreaterThan(before.length());
        }
    }

    @Test
    void anAnswerThatDidNotPassIsReplayedAsItsFailure() throws Exception {
        record(Desk.answer("{\"vendor\":\"not to be kept\"}"));

        assertThat(file()).contains("wrong-shape").doesNotContain("not to be kept");
        try (BoundedCalls calls = BoundedCalls.replaying(folder).build()) {
            assertThat(read(calls, DOCUMENT)).isEqualTo(Receipt.empty());
            assertThat(calls.use().of(Outcome.WRONG_SHAPE)).isEqualTo(1);
        }
    }

    @Test
    void whatMayPassIsNotRecorded() throws Exception {
        try (Desk desk = new Desk(builder -> builder.cassette(Cassette.recording(folder)))) {
            desk.server.then(500, "{}");
            desk.read(DOCUMENT, Desk.QUICK);
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNoCassetteIsNamed() throws Exception {
        Files.writeString(folder.resolve("Clerk.json"), "{\"port\":\"Clerk\"");

        try (BoundedCalls calls = BoundedCalls.replaying(folder).build()) {
            assertThatThrownBy(() -> read(calls, "milk"))
                    .isInstanceOf(CassetteException.class)
                    .hasMessageContaining("Clerk.json can't be read as a cassette of Clerk")
                    .hasMessageContaining("delete it");
        }
    }

    @Test
    void theModeComesFromTheSystemPropertyAndIsReplayWithoutOne() {
        String before = System.getProperty(Cassette.PROPERTY);
        try {
            System.clearProperty(Cassette.PROPERTY);
            assertThatThrownBy(() -> Cassette.bySystemProperty(folder).find(Desk.call(Desk.QUICK), "0".repeat(64)))
                    .isInstanceOf(CassetteException.class);
            System.setProperty(Cassette.PROPERTY, "off");
            assertThat(Cassette.bySystemProperty(folder).find(Desk.call(Desk.QUICK), "0".repeat(64)))
                    .isEmpty();
            System.setProperty(Cassette.PROPERTY, "tape");
            assertThatThrownBy(() -> Cassette.bySystemProperty(folder))
                    .isInstanceOf(CassetteException.class)
                    .hasMessageContaining("must be replay, record or off");
        } finally {
            if (before == null) {
                System.clearProperty(Cassette.PROPERTY);
            } else {
                System.setProperty(Cassette.PROPERTY, before);
            }
        }
    }
}
