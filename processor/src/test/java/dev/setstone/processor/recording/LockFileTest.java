package dev.setstone.processor.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.verdict.Assumption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockFileTest {

    private final LockFile lockFile = new LockFile();
    private final Lock lock = Samples.recording("Approve.").lock();

    @Test
    void isOneFieldALineSortedAndSealed() {
        Lock small = new Lock(
                1,
                "w",
                new FreshnessKey("a".repeat(64), new TreeMap<>(Map.of("b", "\"\u202e\u00e9\n", "a", ""))),
                "b".repeat(64),
                new Provenance("p", "m", "c".repeat(64), 1, 2, 3, false, "t"),
                Map.of(),
                new TreeMap<>(),
                "pending");

        assertThat(lockFile.render(small)).isEqualTo("""
                        {
                          "approval": "pending",
                          "classes": {},
                          "gates": {},
                          "key": {
                            "parts": {
                              "a": "",
                              "b": "\\"\\u202e\u00e9\\n"
                            },
                            "sha256": "%s"
                          },
                          "logicSha256": "%s",
                          "provenance": {
                            "attempts": 1,
                            "inputTokens": 2,
                            "model": "m",
                            "outputTokens": 3,
                            "promptSha256": "%s",
                            "provider": "p",
                            "tokensEstimated": false,
                            "toolVersion": "t"
                          },
                          "schema": 1,
                          "seal": "eeb9f3f110e232e794f47ded97a0a9bb60f37e05cdf1d76e2a3751f19407dac2",
                          "workflow": "w"
                        }
                        """.formatted("a".repeat(64), "b".repeat(64), "c".repeat(64)));
    }

    @Property(tries = 300)
    void whatIsWrittenReadsAsWhatItWas(
            @ForAll("texts") SortedMap<String, String> parts,
            @ForAll("texts") SortedMap<String, String> classes,
            @ForAll("text") String approval,
            @ForAll("assumptions") List<Assumption> assumptions) {
        Lock written = new Lock(
                lock.schema(),
                lock.workflow(),
                new FreshnessKey(lock.key().sha256(), parts),
                lock.logicSha256(),
                lock.provenance(),
                lock.gates(),
                classes,
                approval,
                assumptions);

        assertThat(lockFile.read(lockFile.render(written))).isEqualTo(new LockReading.Sound(written));
    }

    @Property(tries = 100)
    void aReviewAndAnAdoptionReadAsWhatTheyWere(
            @ForAll("text") String name, @ForAll("text") String reason, @ForAll boolean approved) {
        Review review = new Review(
                approved ? Review.Decision.APPROVED : Review.Decision.REJECTED,
                name,
                approved ? Optional.empty() : Optional.of(name),
                LocalDate.of(2026, 2, 28),
                lock.logicSha256(),
                approved ? Optional.empty() : Optional.of(reason));
        Provenance adopted = lock.provenance().adopted(new Adoption(name, LocalDate.of(2026, 2, 27)));
        Lock written = new Lock(
                        lock.schema(),
                        lock.workflow(),
                        lock.key(),
                        lock.logicSha256(),
                        adopted,
                        lock.gates(),
                        lock.classes(),
                        lock.approval())
                .reviewed(review);

        assertThat(lockFile.read(lockFile.render(written))).isEqualTo(new LockReading.Sound(written));
    }

    @Test
    void aReviewOfAnotherLogicIsNone() {
        Review other = new Review(
                Review.Decision.APPROVED,
                "Ada",
                Optional.empty(),
                LocalDate.of(2026, 2, 28),
                "d".repeat(64),
                Optional.empty());

        assertThat(lockFile.read(lockFile.render(lock.reviewed(other))))
                .isEqualTo(new LockReading.Altered("its review is not of this recording"));
    }

    @Provide
    Arbitrary<List<Assumption>> assumptions() {
        return Combinators.combine(Arbitraries.of("decide", "file", "\u00fcber"), text())
                .as(Assumption::new)
                .list()
                .ofMaxSize(12);
    }

    @Test
    void assumptionsAndAgreementStandWhereThereAreAny() {
        List<Assumption> assumptions = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> new Assumption(number == 3 ? "a" : "b", "text " + number))
                .toList();
        Lock with = new Lock(
                lock.schema(),
                lock.workflow(),
                lock.key(),
                lock.logicSha256(),
                lock.provenance(),
                lock.gates(),
                lock.classes(),
                lock.approval(),
                assumptions);

        assertThat(lockFile.render(with)).contains("""
                          "approval": "pending",
                          "assumptions": {
                            "a": {
                              "01": "text 3"
                            },
                            "b": {
                              "01": "text 1",
                              "02": "text 2",
                              "03": "text 4",
                              "04": "text 5",
                              "05": "text 6",
                              "06": "text 7",
                              "07": "text 8",
                              "08": "text 9",
                              "09": "text 10",
                              "10": "text 11"
                            }
                          },
                        """, "\"agreedInputs\": 200,\n    \"attempts\": 2,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prior-authorization", "receipts"})
    void readsTheLocksThatWereMadeBeforeThereWereAssumptions(String example) throws Exception {
        String folder = "../examples/" + example + "/src/main/setstone/recorded/" + example;
        String text = Files.readString(Path.of(folder, "lock.json"), StandardCharsets.UTF_8);

        assertThat(lockFile.read(text)).isInstanceOfSatisfying(LockReading.Sound.class, sound -> {
            assertThat(sound.lock().assumptions()).isEmpty();
            assertThat(lockFile.render(sound.lock())).isEqualTo(text);
        });
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings()
                        .withChars('"', '\\', '\n', '\r', '\t', '\u0000', '\u202e', '\ud83d', '\ude00', '\u00e9')
                        .ofMaxLength(8));
    }

    @Provide
    Arbitrary<SortedMap<String, String>> texts() {
        return Arbitraries.maps(text(), text()).ofMaxSize(5).map(TreeMap::new);
    }

    @Test
    void brokenJsonIsRefusedAtItsPlace() {
        assertMalformed(edited("\"pending\",", "\"pending\""), "3:3: not well-formed JSON");
        assertMalformed("", "1:1: expected a JSON object");
        assertMalformed("[]", "1:1: expected a JSON object");
        assertMalformed(lockFile.render(lock) + "{}", "expected the end of the file");
        assertMalformed("<<<<<<< HEAD\n" + lockFile.render(lock), "1:1: a merge conflict marker");
        assertMalformed(edited("  \"classes\"", "=======\n  \"classes\""), "9:1: a merge conflict marker");
    }

    @Test
    void fieldsThatDoNotFitAreRefusedAtTheirPlace() {
        assertMalformed(edited("\"approval\": \"pending\",", ""), "1:1: the field \"approval\" is missing");
        assertMalformed(edited("\"approval\"", "\"aproval\""), "2:14: unknown field \"aproval\"");
        assertMalformed(edited("\"approval\": \"pending\"", "\"approval\": 1"), "\"approval\" must be a text, found 1");
        assertMalformed(edited("\"approval\": \"pending\"", "\"approval\": null"), "must be a text, found null");
        assertMalformed(edited("\"attempts\": 2", "\"attempts\": 0"), "\"provenance.attempts\" must be a whole number");
        assertMalformed(edited("\"attempts\": 2", "\"attempts\": 2.5"), "found the number 2.5");
        assertMalformed(edited("\"attempts\": 2", "\"attempts\": [2]"), "found a list");
        assertMalformed(edited("\"tokensEstimated\": true", "\"tokensEstimated\": \"true\""), "must be true or false");
        assertMalformed(edited("\"attempts\": 2,", "\"attempts\": 2, \"attempts\": 2,"), "for the second time");
        assertMalformed(edited("\"security\"", "\"secrecy\""), "unknown field \"secrecy\"");
        assertMalformed(edited("\"seal\": \"", "\"seal\": \"X"), "\"seal\" must be a SHA-256 in lower-case hex");
        assertMalformed(edited("\"01\": \"A", "\"1\": \"A"), "unknown field \"1\"");
        assertMalformed(edited("\"02\": \"No", "\"03\": \"No"), "unknown field \"03\"");
        assertMalformed(edited("\"01\": \"A", "\"01\": 1, \"02\": \"A"), "for the second time");
        assertMalformed(edited("\"agreedInputs\": 200", "\"agreedInputs\": -1"), "must be a whole number from 0");
        assertMalformed(edited("\"assumptions\": {", "\"assumptions\": 1, \"x\": {"), "unknown field \"x\"");
        assertMalformed(edited("\"schema\": 1", "\"schema\": \"1\""), "\"schema\" must be a whole number");
    }

    @Test
    void whatOnlyLooksDifferentIsRefusedToo() {
        assertAltered(edited("\"approval\": ", "\"approval\":  "), "canonical form from line 2 on");
        assertAltered(edited("\"handoff\"", "\"h\\u0061ndoff\""), "canonical form from line");
        assertAltered(lockFile.render(lock) + "\n", "canonical form from line");
        assertAltered(lockFile.render(lock).stripTrailing(), "canonical form from line");
    }

    @Test
    void anEditedValueBreaksTheSeal() {
        assertAltered(edited("4/4", "5/5"), "its seal does not fit");
        assertAltered(edited("\"pending\"", "\"me\""), "its seal does not fit");
        assertAltered(edited("No request", "Any request"), "its seal does not fit");
        assertAltered(edited(",\n      \"02\": \"No request is longer than a page.\"", ""), "its seal does not fit");
        assertAltered(edited("    \"agreedInputs\": 200,\n", ""), "its seal does not fit");
        String text = lockFile.render(lock);
        int begin = text.indexOf("  \"assumptions\"");
        int end = text.indexOf("  \"classes\"");
        assertAltered(text.substring(0, begin) + text.substring(end), "its seal does not fit");
        assertAltered(
                text.substring(0, begin) + "  \"assumptions\": {},\n" + text.substring(end), "its seal does not fit");
    }

    @Test
    void aNewerFormIsToldFromABrokenOne() {
        String newer =
                edited("\"schema\": 1", "\"schema\": 2").replace("\"approval\": \"pending\"", "\"news\": [null, 1.5]");

        assertThat(lockFile.read(newer)).isEqualTo(new LockReading.TooNew(2));
    }

    private String edited(String target, String replacement) {
        String text = lockFile.render(lock);
        assertThat(text).contains(target);
        return text.replaceFirst(
                java.util.regex.Pattern.quote(target), java.util.regex.Matcher.quoteReplacement(replacement));
    }

    private void assertMalformed(String text, String reason) {
        assertThat(lockFile.read(text))
                .isInstanceOfSatisfying(
                        LockReading.Malformed.class,
                        malformed -> assertThat(malformed.reason()).contains(reason));
    }

    private void assertAltered(String text, String what) {
        assertThat(lockFile.read(text))
                .isInstanceOfSatisfying(
                        LockReading.Altered.class,
                        altered -> assertThat(altered.what()).contains(what));
    }
}
