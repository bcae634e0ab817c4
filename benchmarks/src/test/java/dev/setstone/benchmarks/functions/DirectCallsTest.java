package dev.setstone.benchmarks.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.process.LoopbackModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectCallsTest {

    private static final String RIGHT =
            "{\"name\": \"kitchen.timer\", \"arguments\": {\"minutes\": 25, \"dish\": \"lasagna\"}}";

    @TempDir
    private Path folder;

    private Results run(String... more) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                "--data",
                "sample/bfcl",
                "--requests",
                "sample/requests",
                "--recordings",
                folder.resolve("kept").toString()));
        words.addAll(List.of(more));
        return new DirectCalls(name -> "key").run(Arguments.of(words));
    }

    @Test
    void withoutAReplyThePromptIsWrittenAndNothingIsCounted() throws Exception {
        Results page = run("--open", folder.resolve("open").toString());

        assertThat(page.figures().get(0).value()).startsWith("0/0");
        assertThat(page.setting().get(0)).contains("0 items", "1 more wait for a reply");
        try (Stream<Path> prompts = Files.list(folder.resolve("open"))) {
            assertThat(prompts)
                    .singleElement()
                    .satisfies(prompt -> assertThat(Files.readString(prompt))
                            .contains("kitchen.timer", "25 minutes for the lasagna")
                            .doesNotContain("ground_truth"));
        }
    }

    @Test
    void aProviderIsAskedOnceAndItsReplyJudgedAsItCame() throws Exception {
        String completion = LoopbackModel.completion("```json\n" + RIGHT + "\n```");
        try (LoopbackModel model = new LoopbackModel((prompt, exchange) -> {
            assertThat(prompt).startsWith(DirectPrompt.SYSTEM);
            LoopbackModel.send(exchange, 200, completion);
        })) {
            Results page = run("--model", "openai:recorded", "--base-url", model.baseUrl());
            assertThat(page.figures().get(0).value()).startsWith("1/1");
        }

        Results again = run();
        assertThat(again.figures().get(0).value()).startsWith("1/1");
        assertThat(again.setting().get(1)).contains("recorded");
    }

    @Test
    void whatIsWrongIsListed() throws Exception {
        for (String reply : List.of(RIGHT.replace("25", "26"), "I can't.", "{}")) {
            Path file = DirectPrompt.of(new FunctionData()
                            .items(Family.SHOWN, Path.of("sample/bfcl"), Path.of("sample/requests"))
                            .get(0))
                    .reply(folder.resolve("kept"));
            Files.createDirectories(file.getParent());
            Files.writeString(file, "model: x\n\n" + reply);

            Results page = run();

            assertThat(page.figures().get(0).value()).as(reply).startsWith("0/1");
            assertThat(page.tables().get(0).rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.get(0)).isEqualTo("sample_1"));
        }
    }

    @Test
    void anUnknownProviderIsTheOptionsMistake() {
        assertThatThrownBy(() -> run("--model", "nobody:x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--model: ");
    }
}
