package dev.setstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command of the benchmarks, as it is typed. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class EvaluateTest {

    private static final Path PROJECT = Path.of("..");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void theQuickSuiteWritesPagesAndReportFromTheSample() throws Exception {
        assertThat(run("quick")).as(said()).isZero();

        Path results = Path.of("target/evaluation");
        assertThat(results.resolve("workflows.md")).content().contains("18/18 = 100.0 %");
        assertThat(results.resolve("report.html")).content().contains("Business workflows", "Function calls");
        assertThat(results.resolve("results.json")).content().contains("18/18");
    }

    @Test
    void aFolderWithoutTheDataIsSaidAndNothingIsWritten() throws Exception {
        assertThat(run("workflows", "--data", folder.toString())).isEqualTo(2);

        assertThat(said()).contains("expected zen_jdm.jsonl or dmn.jsonl or exercism_specs.jsonl", folder.toString());
    }

    @Test
    void functionsNameTheFileThatTheyMiss() throws Exception {
        assertThat(run("functions", "--data", folder.toString())).isEqualTo(2);

        assertThat(said()).contains("expected simple_python.jsonl in " + folder);
    }

    @Test
    void theWholeSuiteNeedsItsData() throws Exception {
        assertThat(run("all")).isEqualTo(2);
        assertThat(run("all", "--data", folder.resolve("none").toString())).isEqualTo(2);

        assertThat(said()).contains("--data <path> is missing", "there is nothing at");
    }

    @Test
    void withoutANameTheEvaluationsAreListed() throws Exception {
        assertThat(run()).isEqualTo(2);

        assertThat(said()).contains("all --data <folder>", "quick", "workflows --data");
    }

    private int run(String... words) throws Exception {
        return Evaluate.run(List.of(words), PROJECT, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
