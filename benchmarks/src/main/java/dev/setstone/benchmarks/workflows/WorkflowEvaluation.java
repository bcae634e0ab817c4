package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.project.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How well workflows of other people's making compile, and what the results are worth on cases that nothing was compiled from. */
public final class WorkflowEvaluation implements Evaluation {

    /** How often the author of a spec answers at most. */
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "workflows";
    }

    @Override
    public String options() {
        return "--data <folder of JSONL files> [--recordings <folder>]"
                + " [--open <folder for prompts without a reply, and questions>]";
    }

    @Override
    public Results run(Arguments arguments) throws IOException, InterruptedException {
        List<Typed> typed = new WorkflowData()
                .read(arguments.path("data")).stream().map(Typed::of).toList();
        Path recordings = Path.of(arguments.text("recordings").orElse("benchmarks/recordings/workflows"));
        Compilations compilations = new Compilations(
                Files.createTempDirectory("setstone-workflows"),
                recordings,
                arguments.text("open").map(Path::of));
        List<Measured> first = compilations.measure(typed.stream()
                .filter(each -> each.obstacle().isEmpty())
                .map(each -> new Turn(each, List.of()))
                .toList());
        return new WorkflowResults(typed, first, afterAnswers(first, new Answers(recordings), compilations)).results();
    }

    /** What became of those that were asked about and answered, each as it stood last. */
    private static List<Measured> afterAnswers(List<Measured> first, Answers answers, Compilations compilations)
            throws IOException, InterruptedException {
        List<Measured> last = new ArrayList<>();
        List<Measured> before = first;
        for (int round = 0; round < ROUNDS && !before.isEmpty(); round++) {
            List<Turn> turns = new ArrayList<>();
            for (Measured each : before) {
                Recorded asked = each.recorded();
                List<Answer> given = asked.asked() ? answers.to(asked.subject().name(), asked.key()) : List.of();
                if (!given.isEmpty()) {
                    turns.add(each.turn().answered(given));
                }
            }
            before = turns.isEmpty() ? List.of() : compilations.measure(turns);
            for (Measured each : before) {
                last.removeIf(earlier -> earlier.typed().equals(each.typed()));
                last.add(each);
            }
        }
        return last;
    }
}
