package dev.setstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.benchmarks.functions.FunctionEvaluation;
import dev.setstone.benchmarks.workflows.WorkflowEvaluation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The evaluations whole, on data of our own with the replies that a model gave. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class SampleEvaluationTest {

    private static final Path SAMPLE = Path.of("sample");

    @TempDir
    private Path folder;

    @Test
    void workflowsAreCompiledFromAThirdOfTheirCasesAndJudgedOnTheRest() throws Exception {
        Results results = new WorkflowEvaluation()
                .run(arguments(
                        "--data", SAMPLE.resolve("workflows"), "--recordings", SAMPLE.resolve("recordings/workflows")));

        assertThat(value(results, "accepted")).startsWith("2/2 ");
        assertThat(value(results, "unseen-cases")).startsWith("18/18 ");
    }

    @Test
    void aFunctionIsCompiledFromHalfOfItsRequests() throws Exception {
        Path open = folder.resolve("open");

        Results results = FunctionEvaluation.all()
                .get(0)
                .run(arguments(
                        "--data",
                        SAMPLE.resolve("bfcl"),
                        "--requests",
                        SAMPLE.resolve("requests"),
                        "--recordings",
                        folder.resolve("none"),
                        "--open",
                        open));

        assertThat(value(results, "accepted")).isEqualTo("0/0");
        try (Stream<Path> files = Files.walk(open)) {
            Path prompt = files.filter(file -> file.endsWith("1.prompt.md"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(prompt))
                    .contains("Time the rice for 18 minutes, please.")
                    .doesNotContain("Give the soup 20 minutes.", "25 minutes for the lasagna");
        }
    }

    @Test
    void promptsWithoutAReplyAreLaidOutAndCountInNoRate() throws Exception {
        Path open = folder.resolve("open");

        Results results = new WorkflowEvaluation()
                .run(arguments(
                        "--data", SAMPLE.resolve("workflows"), "--recordings", folder.resolve("none"), "--open", open));

        assertThat(value(results, "accepted")).isEqualTo("0/0");
        try (Stream<Path> files = Files.walk(open)) {
            assertThat(files.filter(file -> file.endsWith("1.prompt.md"))).hasSize(2);
        }
    }

    @Test
    void aQuestionIsAnsweredByTheSpecsAuthorAndTheWorkflowCompiledAnew() throws Exception {
        Path kept = SAMPLE.resolve("recordings/workflows/sample-parcel-fee");
        Path recordings = folder.resolve("recordings/sample-parcel-fee");
        Path open = folder.resolve("open");
        Path reply = only(kept, "1.reply.md");
        Path key = recordings.resolve(reply.getParent().getFileName());
        Files.createDirectories(key);
        Files.writeString(key.resolve("1.reply.md"), "QUESTION: What does a parcel without weight cost?");

        assertThat(value(judged(open), "asked")).isEqualTo("1 workflows");
        assertThat(only(open.resolve("sample-parcel-fee"), "questions.md"))
                .content()
                .contains("What does a parcel without weight cost?", "sample-parcel-fee-decide.golden.jsonl", "# Spec");

        Files.writeString(
                key.resolve("answers.json"),
                "[{\"step\": \"decide\", \"question\": \"Without weight?\", \"answer\": \"That does not occur.\"}]");
        assertThat(value(judged(open), "accepted-answered")).startsWith("0/1 ");
        Path asked = only(open.resolve("sample-parcel-fee"), "1.prompt.md");
        assertThat(asked).content().contains("Without weight?", "That does not occur.");

        Path answered =
                Files.createDirectories(recordings.resolve(asked.getParent().getFileName()));
        Files.copy(reply, answered.resolve("1.reply.md"));
        Results results = judged(open);
        assertThat(value(results, "accepted-answered")).startsWith("1/1 ");
        assertThat(value(results, "accepted")).startsWith("0/1 ");
    }

    private Results judged(Path open) throws Exception {
        return new WorkflowEvaluation()
                .run(arguments(
                        "--data",
                        SAMPLE.resolve("workflows"),
                        "--recordings",
                        folder.resolve("recordings"),
                        "--open",
                        open));
    }

    private static Path only(Path under, String name) throws Exception {
        try (Stream<Path> files = Files.walk(under)) {
            List<Path> found = files.filter(file -> file.endsWith(name)).toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static Arguments arguments(Object... words) {
        return Arguments.of(Stream.of(words).map(Object::toString).toList());
    }

    private static String value(Results results, String figure) {
        List<Results.Figure> found = results.figures().stream()
                .filter(each -> each.name().equals(figure))
                .toList();
        assertThat(found).as(figure).hasSize(1);
        return found.get(0).value();
    }
}
