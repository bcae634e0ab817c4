package dev.setstone.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed report in a real browser, where the machine has one. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ReportInBrowserTest {

    private static final Path REPORT = Path.of("results/report.html");

    /** Added to a copy of the report, to see what the browser made of it: the report itself has no script. */
    private static final String PROBE = """
            <script>
            const root = document.documentElement;
            const drawn = [...document.querySelectorAll('svg')].filter(each => each.getBoundingClientRect().width > 20);
            const cut = [...document.querySelectorAll('nav a')].filter(each => !document.querySelector(each.getAttribute('href')));
            root.dataset.overflow = Math.max(0, root.scrollWidth - window.innerWidth);
            root.dataset.bars = drawn.length + ' of ' + document.querySelectorAll('svg').length;
            root.dataset.dead = cut.length;
            console.log('probe ran');
            </script>
            """;

    @TempDir
    private Path folder;

    private String browser = "";

    @BeforeEach
    void findBrowser() {
        Optional<Path> found = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(each -> Path.of(each, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "no Chromium on the path");
        browser = found.orElseThrow().toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 500})
    void showsEveryBarAndFitsTheWindow(int width) throws Exception {
        String report = Files.readString(REPORT);
        Path probed = folder.resolve("report.html");
        Files.writeString(probed, report.replace("</body>", PROBE + "</body>"));

        String shown = open(probed, width);

        long bars = report.split("<svg", -1).length - 1L;
        assertThat(shown)
                .contains("data-overflow=\"0\"", "data-bars=\"" + bars + " of " + bars + "\"", "data-dead=\"0\"");
        assertThat(messages()).contains("probe ran");
        assertThat(bars).isPositive();
    }

    @Test
    void saysNothingOnTheConsole() throws Exception {
        assertThat(open(REPORT, 1280)).contains("Setstone: what was measured");

        assertThat(messages()).doesNotContain("CONSOLE");
    }

    private String open(Path page, int width) throws IOException, InterruptedException {
        Path shown = folder.resolve("shown.html");
        Process process = new ProcessBuilder(List.of(
                        browser,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + width + ",900",
                        "--enable-logging=stderr",
                        "--dump-dom",
                        page.toAbsolutePath().toUri().toString()))
                .redirectOutput(shown.toFile())
                .redirectError(folder.resolve("messages.txt").toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ended in time").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(shown, StandardCharsets.UTF_8);
    }

    private String messages() throws IOException {
        return Files.readString(folder.resolve("messages.txt"), StandardCharsets.UTF_8);
    }
}
