package dev.setstone.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    private static final Path COMMITTED = Path.of("results");

    private static final String PAGE = """
            # Apples

            Measured on 2026-01-02, by `count <apples>`.

            - Red ones only.

            | figure | value | target | met |
            |---|---|---|---|
            | Ripe \\| red | 8/10 = 80.0 % [49.0, 94.3] | >= 90 % | **no** |
            | Weight | 3 kg |  |  |

            ## By tree

            | tree | apples |
            |---|---|
            | old | 4 |
            """;

    @TempDir
    private Path folder;

    @Test
    void readsAPageBack() {
        Page page = PageReader.read("apples", PAGE);

        assertThat(page.title()).isEqualTo("Apples");
        assertThat(page.measured()).isEqualTo("Measured on 2026-01-02, by `count <apples>`.");
        assertThat(page.setting()).containsExactly("Red ones only.");
        assertThat(page.grids()).extracting(Page.Grid::title).containsExactly("", "By tree");
        assertThat(page.grids().get(0).rows().get(0))
                .containsExactly("Ripe | red", "8/10 = 80.0 % [49.0, 94.3]", ">= 90 %", "**no**");
    }

    @Test
    void drawsTokensByTransactions() throws IOException {
        String page = PAGE
                + "\n## Cost\n\n| transactions | each time | once |\n|---|---|---|\n| 1 | 10 | 500 |\n| 100 | 1000 | 500 |\n";
        Files.writeString(folder.resolve("apples.md"), page, StandardCharsets.UTF_8);

        assertThat(new ReportFiles(folder).html())
                .contains(
                        "<title>each time, once by transactions</title>",
                        "<polyline class=\"line line0\" points=\"90.0,",
                        ">each time</text>",
                        ">once</text>");
    }

    @Test
    void drawsRatesAndEscapesText() throws IOException {
        Files.writeString(folder.resolve("apples.md"), PAGE, StandardCharsets.UTF_8);

        assertThat(new ReportFiles(folder).html())
                .contains(
                        "<code>count &lt;apples&gt;</code>",
                        "<title>80.0 %</title>",
                        "class=\"target\"",
                        "class=\"missed\"")
                .doesNotContain("<script", "http:", "https:");
    }

    @Test
    void theCommittedReportIsThatOfTheCommittedPages() throws IOException {
        ReportFiles files = new ReportFiles(COMMITTED);

        assertThat(Files.readString(COMMITTED.resolve("report.html"), StandardCharsets.UTF_8))
                .as("run any evaluation to write it anew")
                .isEqualTo(files.html());
        assertThat(Files.readString(COMMITTED.resolve("results.json"), StandardCharsets.UTF_8))
                .isEqualTo(files.results());
    }
}
