package dev.setstone.benchmarks.functions;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Functions of BFCL as compiled workflows, measured on requests that they were not compiled from, by BFCL's strict rules. */
public final class FunctionEvaluation implements Evaluation {

    private final Family family;

    private FunctionEvaluation(Family family) {
        this.family = family;
    }

    /** One for each part of BFCL that is measured. */
    public static List<Evaluation> all() {
        return Arrays.stream(Family.values())
                .<Evaluation>map(FunctionEvaluation::new)
                .toList();
    }

    @Override
    public String name() {
        return family.evaluation();
    }

    @Override
    public String options() {
        return "--data <folder of JSONL files> [--recordings <folder>] [--requests <folder>]"
                + " [--open <folder for prompts without a reply>]";
    }

    @Override
    public Results run(Arguments arguments) throws IOException, InterruptedException {
        List<Item> items = new FunctionData()
                .items(
                        family,
                        arguments.path("data"),
                        Path.of(arguments.text("requests").orElse("benchmarks/recordings/requests")));
        Path recordings = Path.of(arguments.text("recordings").orElse("benchmarks/recordings/functions"));
        // Mutants of the logic are not what is measured here, and take most of a recording's time.
        Workshop workshop = new Workshop(
                Files.createTempDirectory("setstone-functions"),
                new Replies(recordings),
                List.of("-Asetstone.injection=warn", "-Asetstone.openExamples=off"));
        List<Subject> subjects = items.stream().map(FunctionSubjects::of).toList();
        List<Recorded> recorded = workshop.record(subjects);
        Optional<String> open = arguments.text("open");
        if (open.isPresent()) {
            new OpenPrompts(Path.of(open.get())).write(recorded);
        }
        return new FunctionResults(family, measure(workshop, items, recorded)).results();
    }

    private static List<MeasuredItem> measure(Workshop workshop, List<Item> items, List<Recorded> recorded)
            throws IOException, InterruptedException {
        List<MeasuredItem> measured = new ArrayList<>();
        try (URLClassLoader classes = workshop.replay(recorded);
                FunctionTrial trial = new FunctionTrial()) {
            for (int i = 0; i < items.size(); i++) {
                measured.add(measure(classes, trial, items.get(i), recorded.get(i)));
            }
        }
        return measured;
    }

    private static MeasuredItem measure(ClassLoader classes, FunctionTrial trial, Item item, Recorded recorded)
            throws InterruptedException {
        if (!recorded.accepted()) {
            return new MeasuredItem(item, recorded, List.of(), List.of(), Optional.empty());
        }
        Class<?> type = recorded.subject().load(classes);
        return new MeasuredItem(
                item,
                recorded,
                judged(trial, type, item, item.shown()),
                judged(trial, type, item, item.unseen()),
                trial.question(type, item));
    }

    private static List<String> judged(FunctionTrial trial, Class<?> type, Item item, List<Request> requests)
            throws InterruptedException {
        List<String> judged = new ArrayList<>();
        for (Request request : requests) {
            judged.add(trial.request(type, item, request).orElse(""));
        }
        return judged;
    }
}
