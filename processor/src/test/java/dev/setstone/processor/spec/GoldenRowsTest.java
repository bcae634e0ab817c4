package dev.setstone.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenRowsTest {

    private static final String YAML = """
            steps:
              decide:
                template: decision
                rules: [Deny.]
                examples: [{given: {amount: 1}, expect: 2}]
                golden: rows.jsonl
            """;

    @TempDir
    Path project;

    private Reading read(String rows) {
        return new Folder(project).with("rows.jsonl", rows).readYaml(YAML);
    }

    @Test
    void rowsAreReadAsJsonWithTheirEscapes() {
        Reading reading =
                read("\uFEFF{\"given\":{\"amount\":1.50,\"s\":\"a\\/b\\u00e9\\ud83d\\ude00\\n\\\"\"},\"expect\":[]}\r\n"
                        + "\r\n\t{\t\"name\" : \"late\",\"given\":\t{ },\"fails\":\"TooLate\" }");

        assertThat(reading.step("decide").golden()).hasSize(2);
        ExampleSpec first = reading.step("decide").golden().get(0);
        assertThat(Meaning.of(first.given())).hasToString("{amount=plain 1.50, s=quoted a/b\u00e9\uD83D\uDE00\n\"}");
        assertThat(first.at().text()).isEqualTo("src/main/setstone/rows.jsonl:1:1");
        assertThat(reading.step("decide").golden().get(1).fails().orElseThrow().value())
                .isEqualTo("TooLate");
        assertThat(reading.step("decide").golden().get(1).at().text()).isEqualTo("src/main/setstone/rows.jsonl:3:2");
    }

    @Test
    void everyBadRowIsReportedAtItsPlaceWithoutItsValues() {
        Reading reading = read(String.join(
                "\n",
                "{\"given\": {\"amount\": 1}, \"expect\": 2}",
                "{\"given\": {\"amount\": 1}, \"expect\": \"secret\"",
                "[\"secret\"]",
                "{\"given\": {}, \"expect\": 1, \"fails\": \"secret\"}",
                "{\"given\": {}, \"expects\": \"secret\"}",
                "{\"given\": {}, \"expect\": 1, \"rule\": 2}",
                "{\"expect\": \"secret\"}",
                "{\"given\": \"secret\", \"expect\": 1}",
                "{\"given\": {\"a\": 1, \"a\": \"secret\"}, \"expect\": 1}"));

        assertThat(reading.problems())
                .containsExactly(
                        Problem.GOLDEN_MALFORMED,
                        Problem.GOLDEN_MALFORMED,
                        Problem.EXPECT_OR_FAILS,
                        Problem.UNKNOWN_KEY,
                        Problem.EXPECT_OR_FAILS,
                        Problem.NUMBER_OUT_OF_RANGE,
                        Problem.MISSING_KEY,
                        Problem.WRONG_TYPE,
                        Problem.GOLDEN_MALFORMED);
        assertThat(reading.messages().get(1)).contains("rows.jsonl:3:1: ").contains("it is a list");
        assertThat(reading.messages().get(3)).contains("rows.jsonl:5:15: ").contains("\"expect\"?");
        assertThat(reading.messages().get(5)).contains("rows.jsonl:6:36: ");
        assertThat(reading.messages()).noneMatch(message -> message.contains("secret"));
    }

    @Test
    void absentOrEmptyGoldenFileIsReported() {
        Reading absent = new Folder(project).with("row.jsonl", "").readYaml(YAML);
        assertThat(absent.problems()).containsExactly(Problem.GOLDEN_NOT_FOUND);
        assertThat(absent.messages().get(0)).contains("claims.yaml:6:13: ").contains("Did you mean \"row.jsonl\"?");

        assertThat(read("\n \n").problems()).containsExactly(Problem.GOLDEN_MALFORMED);
    }

    @Test
    void goldenFileThatIsTooLargeIsRefused() {
        char[] blanks = new char[8 * 1024 * 1024 + 1];
        Arrays.fill(blanks, ' ');
        assertThat(read(new String(blanks)).problems()).containsExactly(Problem.FILE_TOO_LARGE);
    }

    @Test
    void reportsOfBadRowsEndAtALimit() {
        assertThat(read("{}\n".repeat(500)).problems()).hasSize(2 * GoldenReader.MAX_BAD_ROWS);
    }

    @Test
    void goldenFileOutsideTheFolderIsRefused() {
        Reading reading = new Folder(project).readYaml(YAML.replace("rows.jsonl", "../rows.jsonl"));
        assertThat(reading.problems()).containsExactly(Problem.SPEC_OUTSIDE_FOLDER);
        assertThat(reading.messages().get(0)).contains("claims.yaml:6:13: ");
    }
}
