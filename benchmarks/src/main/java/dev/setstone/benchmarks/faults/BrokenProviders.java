package dev.setstone.benchmarks.faults;

import dev.setstone.benchmarks.process.Finished;
import dev.setstone.benchmarks.process.Folders;
import dev.setstone.benchmarks.process.LoopbackModel;
import dev.setstone.benchmarks.process.LoopbackModel.Behaviour;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Providers that answer badly, or not at all, on the loopback address. */
final class BrokenProviders {

    /** Longer than the build waits, shorter than anybody would. */
    private static final long HANG_SECONDS = 120;

    private final Path example;
    private final Path folder;

    BrokenProviders(Path example, Path folder) {
        this.example = example;
        this.folder = folder;
    }

    private record Breakage(String name, List<String> expected, Behaviour behaviour) {}

    private static List<Breakage> all() {
        return List.of(
                new Breakage(
                        "status 500",
                        List.of("SET504"),
                        (prompt, exchange) ->
                                LoopbackModel.send(exchange, 500, "{\"error\": {\"message\": \"down\"}}")),
                new Breakage(
                        "never answers", List.of("SET504"), (prompt, exchange) -> TimeUnit.SECONDS.sleep(HANG_SECONDS)),
                new Breakage("body breaks off", List.of("SET504"), (prompt, exchange) -> {
                    byte[] body = LoopbackModel.completion("x").getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body, 0, body.length / 2);
                    exchange.getResponseBody().flush();
                }),
                new Breakage(
                        "a page instead of JSON",
                        List.of("SET504"),
                        (prompt, exchange) -> LoopbackModel.send(exchange, 200, "<html>captive portal</html>")),
                new Breakage(
                        "JSON of another shape",
                        List.of("SET504"),
                        (prompt, exchange) -> LoopbackModel.send(exchange, 200, "{\"hello\": [1, 2]}")),
                new Breakage(
                        "an empty answer",
                        List.of("SET504"),
                        (prompt, exchange) -> LoopbackModel.send(exchange, 200, LoopbackModel.completion(""))),
                new Breakage(
                        "chatter instead of code, five times",
                        List.of("SET510"),
                        (prompt, exchange) -> LoopbackModel.send(
                                exchange, 200, LoopbackModel.completion("I'd rather talk about the weather."))));
    }

    List<Outcome> run() throws IOException, InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Breakage breakage : all()) {
            outcomes.add(run(breakage));
        }
        return outcomes;
    }

    /** The next build replays the recording that another workflow of the project would still have: here, none, so it must say so. */
    private Outcome run(Breakage breakage) throws IOException, InterruptedException {
        Path root = folder.resolve("provider");
        FaultProject project = FaultProject.unrecorded(example, root);
        Finished build;
        try (LoopbackModel model = new LoopbackModel(breakage.behaviour())) {
            build = project.record(model, "-Asetstone.timeout=10");
        }
        boolean kept = project.noneOrWhole() && !build.succeeded() && build.inTime();
        Finished next = project.replay();
        Folders.delete(root);
        return new Outcome(
                "provider: " + breakage.name(),
                breakage.expected(),
                true,
                build.problems(),
                "exit " + build.exit(),
                kept,
                "replay says " + String.join(", ", next.problems()),
                next.problems().contains("SET401"));
    }
}
