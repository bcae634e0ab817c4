package dev.setstone.benchmarks.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.process.LoopbackModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceCallsTest {

    private static final String ARGUMENTS = "{\"minutes\": 25, \"dish\": \"lasagna\"}";
    private static final String RIGHT = "{\"name\": \"kitchen_timer\", \"arguments\": " + ARGUMENTS + "}";

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
        return new ServiceCalls(name -> "key").run(Arguments.of(words));
    }

    private Path open() throws Exception {
        run("--open", folder.resolve("open").toString());
        try (Stream<Path> prompts = Files.list(folder.resolve("open"))) {
            return prompts.findFirst().orElseThrow();
        }
    }

    private void reply(String text) throws Exception {
        String file = open().getFileName().toString().replace(".prompt.md", ".reply.md");
        Files.createDirectories(folder.resolve("kept"));
        Files.writeString(folder.resolve("kept").resolve(file), "model: x\n\n" + text);
    }

    @Test
    void withoutAReplyTheServicesRequestIsWrittenWithItsTools() throws Exception {
        assertThat(open())
                .content(StandardCharsets.UTF_8)
                .contains("Call the tool that the request asks for", "25 minutes for the lasagna", "\"kitchen_timer\"")
                .contains("\"type\":\"object\"")
                .doesNotContain("ground_truth", "\"dict\"");
        assertThat(run().setting().get(0)).contains("0 items", "1 more wait for a reply");
    }

    @Test
    void aRecordedCallGoesThroughTheServiceAndIsJudged() throws Exception {
        reply("```json\n" + RIGHT + "\n```");
        assertThat(run().figures().get(0).value()).startsWith("1/1");

        for (String wrong : List.of(
                RIGHT.replace("25", "26"),
                RIGHT.replace("kitchen_timer", "oven"),
                "[" + RIGHT + ", " + RIGHT + "]",
                "I can't {do} that.")) {
            reply(wrong);
            Results page = run();
            assertThat(page.figures().get(0).value()).as(wrong).startsWith("0/1");
            assertThat(page.tables().get(0).rows()).hasSize(1);
        }
    }

    @Test
    void aProviderIsAskedOnceForACallOfItsTools() throws Exception {
        List<String> asked = new ArrayList<>();
        try (LoopbackModel model = new LoopbackModel((prompt, exchange) -> {
            asked.add(prompt);
            LoopbackModel.send(exchange, 200, calling("kitchen_timer", ARGUMENTS));
        })) {
            String baseUrl = model.baseUrl();
            assertThat(run("--model", "openai:recorded", "--base-url", baseUrl)
                            .figures()
                            .get(0)
                            .value())
                    .startsWith("1/1");
        }

        assertThat(asked).hasSize(1);
        assertThat(run().figures().get(0).value()).startsWith("1/1");
        assertThat(run().setting().get(1)).contains("recorded");
    }

    @Test
    void onlyProvidersWithToolsAreAsked() {
        for (String model : List.of("nobody:x", "handoff")) {
            assertThatThrownBy(() -> run("--model", model))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("--model: ");
        }
    }

    /** A completion that calls a tool, as OpenAI writes it. */
    private static String calling(String tool, String arguments) throws IOException {
        String quoted = arguments.replace("\"", "\\\"");
        return LoopbackModel.completion("said")
                .replace(
                        "\"content\":\"said\"",
                        "\"content\":null,\"tool_calls\":[{\"id\":\"1\",\"type\":\"function\",\"function\":{\"name\":\""
                                + tool + "\",\"arguments\":\"" + quoted + "\"}}]")
                .replace("\"finish_reason\":\"stop\"", "\"finish_reason\":\"tool_calls\"");
    }
}
