package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.project.OpenPrompts;
import dev.setstone.benchmarks.project.Recorded;
import dev.setstone.benchmarks.project.Replies;
import dev.setstone.benchmarks.project.Subject;
import dev.setstone.benchmarks.project.Workshop;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How well workflows of other people's making compile, and what the results are worth on cases that nothing was compiled from. */
public final class WorkflowEvaluation implements Evaluation {

    @Override
    public String name() {
        return "workflows";
    }

    @Override
    public String options() {
        return "--data <folder of JSONL files> [--recordings <folder>] [--open <folder for prompts without a reply>]";
    }

    @Override
    public Results run(Arguments arguments) throws IOException, InterruptedException {
        List<Typed> typed = new WorkflowData()
                .read(arguments.path("data")).stream().map(Typed::of).toList();
        List<Typed> declared =
                typed.stream().filter(each -> each.obstacle().isEmpty()).toList();
        Path recordings = Path.of(arguments.text("recordings").orElse("benchmarks/recordings/workflows"));
        Path work = Files.createTempDirectory("setstone-workflows");
        // What a detector of injections says about rules is a figure of its own; here it must not decide what is
        // measured.
        Workshop workshop = new Workshop(
                work, new Replies(recordings), List.of("-Asetstone.injection=warn", "-Asetstone.openExamples=note"));
        List<Subject> subjects = declared.stream().map(Subjects::of).toList();
        List<Recorded> recorded = workshop.record(subjects);
        Optional<String> open = arguments.text("open");
        if (open.isPresent()) {
            new OpenPrompts(Path.of(open.get())).write(recorded);
        }
        return new WorkflowResults(typed, measure(workshop, declared, recorded)).results();
    }

    private static List<Measured> measure(Workshop workshop, List<Typed> typed, List<Recorded> recorded)
            throws IOException, InterruptedException {
        List<Measured> measured = new ArrayList<>();
        try (URLClassLoader classes = workshop.replay(recorded);
                Trial trial = new Trial()) {
            for (int i = 0; i < typed.size(); i++) {
                measured.add(measure(classes, trial, typed.get(i), recorded.get(i)));
            }
        }
        return measured;
    }

    private static Measured measure(ClassLoader classes, Trial trial, Typed typed, Recorded recorded)
            throws InterruptedException {
        int right = 0;
        int unseen = 0;
        List<String> notes = new ArrayList<>();
        for (Step step : typed.steps()) {
            for (Case each : Split.of(typed.row(), step.cases()).unseen()) {
                unseen++;
                if (recorded.accepted()) {
                    Trial.Outcome outcome = trial.run(recorded.subject().load(classes), step, each);
                    right += outcome.right() ? 1 : 0;
                    if (!outcome.right()) {
                        notes.add(step.name() + ": " + outcome.note());
                    }
                }
            }
        }
        return new Measured(typed, recorded, right, unseen, notes);
    }
}
