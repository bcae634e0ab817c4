package dev.setstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README says what the pages of results say. */
class ReadmeFiguresTest {

    private static final Path RESULTS = Path.of("results");
    private static final Pattern PAGE = Pattern.compile("\\(benchmarks/results/([a-z-]+)\\.md\\)");
    private static final Pattern FIGURE =
            Pattern.compile("\\d+/\\d+|\\d+\\.\\d+ %|\\b0\\.\\d{3}\\b|\\[\\d+\\.\\d+, \\d+\\.\\d+]");

    @Test
    void everyFigureOfTheReadmeIsOnThePageThatItsRowLinks() throws IOException {
        List<String> astray = new ArrayList<>();
        int checked = 0;
        String page = "";
        for (String line : Files.readAllLines(Path.of("..", "README.md"), StandardCharsets.UTF_8)) {
            Matcher link = PAGE.matcher(line);
            if (link.find()) {
                page = Files.readString(RESULTS.resolve(link.group(1) + ".md"), StandardCharsets.UTF_8);
            } else if (!line.startsWith("|")) {
                page = "";
            }
            if (!page.isEmpty() && line.startsWith("|")) {
                for (String figure : figures(line)) {
                    checked++;
                    if (!page.contains(figure)) {
                        astray.add(figure + " in: " + line);
                    }
                }
            }
        }

        assertThat(astray).isEmpty();
        assertThat(checked).isGreaterThan(20);
    }

    /** What a row measured; what was aimed at, its last cell, is no figure. */
    private static List<String> figures(String row) {
        String measured = row.substring(0, row.lastIndexOf('|', row.length() - 2) + 1);
        return FIGURE.matcher(measured).results().map(MatchResult::group).toList();
    }
}
