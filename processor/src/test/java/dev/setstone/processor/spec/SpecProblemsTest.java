package dev.setstone.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in a spec file, its place, and what its message offers. */
class SpecProblemsTest {

    private static final String STEP = "steps:\n  decide:\n    template: decision\n    rules: [Deny.]\n";
    private static final String EXAMPLE = "    examples: [{given: {amount: 1}, expect: 2}]\n";
    private static final String GOOD = STEP + EXAMPLE;

    @TempDir
    Path project;

    private static Arguments mistake(Problem problem, String yaml, String place, String words) {
        return Arguments.of(problem, yaml, place, words);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(Problem.SPEC_MALFORMED, "steps: [\n", "2:1", "expected"),
                mistake(Problem.SPEC_MALFORMED, "a: &x [1]\nb: *x\n", "1:4", "only a text can have an anchor"),
                mistake(Problem.SPEC_MALFORMED, "a: *x\n", "1:4", "the alias *x repeats no text"),
                mistake(Problem.SPEC_MALFORMED, "a: !!str 1\n", "1:4", "tags"),
                mistake(Problem.SPEC_MALFORMED, GOOD + "---\nb: 1\n", "6:1", "second document"),
                mistake(Problem.SPEC_MALFORMED, GOOD + "    template: decision\n", "6:5", "yaml:3:5; keep one"),
                mistake(Problem.SPEC_MALFORMED, "? [a]\n: 1\n", "1:3", "key must be"),
                mistake(Problem.SPEC_MALFORMED, "a: \u0007\n", "1:4", "special characters"),
                mistake(Problem.WRONG_TYPE, "", "1:1", "found nothing"),
                mistake(Problem.WRONG_TYPE, "- a\n", "1:1", "found a list"),
                mistake(Problem.UNKNOWN_KEY, GOOD + "    golde: x\n", "6:5", "Did you mean \"golden\"?"),
                mistake(
                        Problem.WRONG_TYPE,
                        "description: 12\n" + GOOD,
                        "1:14",
                        "found a whole number; put it in quotes"),
                mistake(Problem.WRONG_TYPE, "description:\n" + GOOD, "1:13", "found nothing"),
                mistake(Problem.WRONG_TYPE, GOOD.replace("[Deny.]", "Deny."), "4:12", "must be a list"),
                mistake(Problem.WRONG_TYPE, GOOD.replace("[Deny.]", "[Deny., ' ']"), "4:20", "an empty one"),
                mistake(Problem.WRONG_TYPE, "steps: x\n", "1:8", "must be a mapping"),
                mistake(Problem.WRONG_TYPE, "steps: {decide: x}\n", "1:17", "step \"decide\" must be a mapping"),
                mistake(Problem.WRONG_TYPE, STEP + "    examples: [7]\n", "5:16", "example 1 of step \"decide\""),
                mistake(Problem.WRONG_TYPE, GOOD + "    answers: [7]\n", "6:15", "answer 1 of"),
                mistake(Problem.WRONG_TYPE, GOOD + "    tolerance: '1'\n", "6:16", "a number such as 0.01"),
                mistake(Problem.WRONG_TYPE, GOOD + "    tolerance: 1e-999999999\n", "6:16", "a number such as"),
                mistake(Problem.MISSING_KEY, GOOD.replace("    template: decision\n", ""), "2:3", "lacks \"template\""),
                mistake(Problem.MISSING_KEY, STEP + "    examples: [{expect: 2}]\n", "5:16", "lacks \"given\""),
                mistake(Problem.MISSING_KEY, GOOD + "    answers: [{answer: 2}]\n", "6:15", "lacks \"question\""),
                mistake(Problem.UNKNOWN_STEP, GOOD + "  decyde: {}\n", "6:3", "Did you mean \"decide\"?"),
                mistake(Problem.DUPLICATE_STEP, GOOD + "  decide: {}\n", "6:3", "yaml:2:3; keep one"),
                mistake(Problem.UNKNOWN_TEMPLATE, GOOD.replace("decision", "desision"), "3:15", "\"decision\"?"),
                mistake(Problem.EMPTY_RULES, GOOD.replace("[Deny.]", "[]"), "4:5", "neither a rule nor"),
                mistake(Problem.NO_EXAMPLES, STEP, "2:3", "add at least one"),
                mistake(Problem.NO_EXAMPLES, STEP + "    examples: []\n", "5:5", "add at least one"),
                mistake(Problem.STEP_WITHOUT_SPEC, "steps: {}\n", "1:1", "does not describe step \"decide\""),
                mistake(Problem.STEP_WITHOUT_SPEC, "description: d\n", "1:1", "\"decide\""),
                mistake(Problem.BAD_NAME, "workflow: No Name\n" + GOOD, "1:11", "lower-case words"),
                mistake(Problem.TEXT_TOO_LONG, "workflow: a" + "-a".repeat(32) + "\n" + GOOD, "1:11", "limit is 64"),
                mistake(Problem.NUMBER_OUT_OF_RANGE, GOOD + "    threshold: 1.5\n", "6:16", "from 0 to 1, found 1.5"),
                mistake(Problem.NUMBER_OUT_OF_RANGE, GOOD + "    tolerance: -1\n", "6:16", "0 or more"),
                mistake(Problem.NUMBER_OUT_OF_RANGE, GOOD.replace("2}", "2, rule: 2}"), "5:54", "from 1 to 1"),
                mistake(Problem.UNKNOWN_COMPLIANCE, "compliance: [hippa]\n" + GOOD, "1:14", "\"hipaa\"?"),
                mistake(Problem.UNKNOWN_MODULE, "modules: [mony]\n" + GOOD, "1:11", "\"money\"?"),
                mistake(Problem.UNKNOWN_MODULE, "modules: [x]\n" + GOOD, "1:11", "parsing"),
                mistake(Problem.SAID_TWICE, "modules: [text, text]\n" + GOOD, "1:17", "yaml:1:11; say it once"),
                mistake(Problem.SAID_TWICE, "compliance: [gdpr, gdpr]\n" + GOOD, "1:20", "yaml:1:14; say it once"),
                mistake(Problem.EXPECT_OR_FAILS, GOOD.replace("2}", "2, fails: X}"), "5:16", "found both"),
                mistake(Problem.EXPECT_OR_FAILS, GOOD.replace(", expect: 2", ""), "5:16", "found neither"),
                mistake(
                        Problem.TEXT_TOO_LONG,
                        GOOD.replace("Deny.", "x".repeat(1_001)),
                        "4:13",
                        "rule 1 of step \"decide\" has 1001 characters; the limit is 1000"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsReportedAtItsPlaceWithWhatWouldBeRight(Problem problem, String yaml, String place, String words) {
        Reading reading = new Folder(project).readYaml(yaml);

        assertThat(reading.problems()).as(reading.messages().toString()).containsExactly(problem);
        assertThat(reading.messages().get(0))
                .contains("src/main/setstone/claims.yaml:" + place + ": ")
                .contains(words);
        assertThat(reading.errorLines()).containsExactly(4L);
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        Reading reading = new Folder(project)
                .readYaml("workflow: No Name\ncompliance: [x]\nsteps: {decyde: {}, decide: {template: x}}\n");

        assertThat(reading.problems())
                .containsExactlyInAnyOrder(
                        Problem.BAD_NAME,
                        Problem.UNKNOWN_COMPLIANCE,
                        Problem.UNKNOWN_STEP,
                        Problem.UNKNOWN_TEMPLATE,
                        Problem.EMPTY_RULES,
                        Problem.NO_EXAMPLES);
    }

    @Test
    void stepThatHasABodyIsSaidToBePlainJava() {
        String source = Folder.ONE_STEP.replace("}", "    default int half(int a) { return a / 2; }\n}");
        Reading reading =
                new Folder(project).with("claims.yaml", GOOD + "  half: {}\n").read(source);

        assertThat(reading.problems()).containsExactly(Problem.UNKNOWN_STEP);
        assertThat(reading.messages().get(0)).contains("has a body");
    }

    @Test
    void absentFileIsReportedWithTheNearestName() {
        Reading reading = new Folder(project)
                .with("claim.yaml", GOOD)
                .with("notes.txt", "")
                .read(Folder.ONE_STEP);

        assertThat(reading.problems()).containsExactly(Problem.SPEC_NOT_FOUND);
        assertThat(reading.messages().get(0))
                .contains("Did you mean \"claim.yaml\"?")
                .doesNotContain("notes.txt");
        assertThat(reading.errorLines()).containsExactly(4L);
    }

    @Test
    void folderThatIsAbsentOrUnknownIsReported() {
        assertThat(Reading.of(Optional.of(project.resolve("none")), Folder.ONE_STEP)
                        .problems())
                .containsExactly(Problem.SPEC_NOT_FOUND);
        assertThat(Reading.of(Optional.empty(), Folder.ONE_STEP).problems()).containsExactly(Problem.FOLDER_NOT_FOUND);
    }

    @Test
    void fileOutsideTheFolderIsRefusedHoweverItIsNamed() throws IOException {
        Path outside = Files.writeString(project.resolve("outside.yaml"), GOOD);
        Folder folder = new Folder(project);
        Files.createSymbolicLink(folder.path().resolve("link.yaml"), outside);

        for (String name : new String[] {"../../../outside.yaml", outside.toString(), "link.yaml", "../claims.yaml"}) {
            assertThat(folder.read(Folder.ONE_STEP.replace("claims.yaml", name)).problems())
                    .as(name)
                    .containsExactly(Problem.SPEC_OUTSIDE_FOLDER);
        }
    }

    @Test
    void nameThatWouldWorkOnOneSystemOnlyIsNotFound() {
        Folder folder = new Folder(project).with("sub/claims.yaml", GOOD);

        assertThat(folder.read(Folder.ONE_STEP.replace("claims.yaml", "sub/claims.yaml"))
                        .problems())
                .isEmpty();
        Reading reading = folder.read(Folder.ONE_STEP.replace("claims.yaml", "sub\\\\claims.yaml"));
        assertThat(reading.problems()).containsExactly(Problem.SPEC_NOT_FOUND);
        assertThat(reading.messages().get(0)).contains("Did you mean \"sub/claims.yaml\"?");
    }

    @Test
    void fileThatIsTooLargeOrNotUtf8IsRefused() {
        Folder folder = new Folder(project);
        assertThat(folder.readYaml(GOOD + "#" + "x".repeat(64 * 1024)).problems())
                .containsExactly(Problem.FILE_TOO_LARGE);

        byte[] latin = (GOOD + "# caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = folder.with("claims.yaml", latin).read(Folder.ONE_STEP);
        assertThat(reading.problems()).containsExactly(Problem.SPEC_MALFORMED);
        assertThat(reading.messages().get(0)).contains("claims.yaml:6:6: ").contains("not UTF-8");
    }

    @Test
    void fileOfExactlyTheLimitIsRead() {
        int rest = 64 * 1024 - GOOD.length() - 1;
        assertThat(new Folder(project).readYaml(GOOD + "#" + "x".repeat(rest)).problems())
                .isEmpty();
    }
}
