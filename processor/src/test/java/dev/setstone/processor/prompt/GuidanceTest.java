package dev.setstone.processor.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.spec.Template;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A default settles what a brief leaves open, so that the user must be able to read it in the words that the model reads. */
class GuidanceTest {

    private static String page() throws Exception {
        return Files.readString(Path.of("..", "docs", "templates.md"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void thePageListsTheDefaultsOfATemplateInTheOrderAndWordsOfThePrompt(Template template) throws Exception {
        List<String> rows = page().lines()
                .filter(line -> line.startsWith("| `" + template.key() + "` | - "))
                .toList();

        assertThat(rows)
                .containsExactly(
                        "| `" + template.key() + "` | - " + String.join("<br>- ", Guidance.defaults(template)) + " |");
        assertThat(Guidance.of(template)).contains(String.join("; ", Guidance.defaults(template)));
    }

    @Test
    void thePageListsTheDefaultsOfAll() throws Exception {
        assertThat(page()).contains("| all | - " + String.join("<br>- ", Guidance.defaults()) + " |");
    }
}
