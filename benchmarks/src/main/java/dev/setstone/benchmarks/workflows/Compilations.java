package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.project.OpenPrompts;
import dev.setstone.benchmarks.project.Recorded;
import dev.setstone.benchmarks.project.Replies;
import dev.setstone.benchmarks.project.Workshop;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles workflows from recorded replies, and runs their unseen cases. */
final class Compilations {

    private final Path work;
    private final Path recordings;
    private final Optional<Path> open;

    /**
     * Compilations.
     *
     * @param work an empty folder to work in
     * @param recordings where replies lie
     * @param open where prompts without a reply and questions are laid out
     */
    Compilations(Path work, Path recordings, Optional<Path> open) {
        this.work = work;
        this.recordings = recordings;
        this.open = open;
    }

    /** What became of each, in their order. */
    List<Measured> measure(List<Turn> turns) throws IOException, InterruptedException {
        // What a detector of injections says about rules is a figure of its own; here it must not decide what is
        // measured. Changed logic says something of examples, and takes most of a recording's time.
        Workshop workshop = new Workshop(
                Files.createTempDirectory(work, "round"),
                new Replies(recordings),
                List.of("-Asetstone.injection=warn", "-Asetstone.openExamples=off"));
        List<Recorded> recorded = workshop.record(turns.stream()
                .map(turn -> Subjects.of(turn.typed(), turn.answers()))
                .toList());
        if (open.isPresent()) {
            new OpenPrompts(open.get()).write(recorded);
            new OpenQuestions(open.get())
                    .write(recorded.stream().filter(Recorded::asked).toList());
        }
        List<Measured> measured = new ArrayList<>();
        try (URLClassLoader classes = workshop.replay(recorded);
                Trial trial = new Trial()) {
            for (int i = 0; i < turns.size(); i++) {
                measured.add(measure(classes, trial, turns.get(i), recorded.get(i)));
            }
        }
        return measured;
    }

    private static Measured measure(ClassLoader classes, Trial trial, Turn turn, Recorded recorded)
            throws InterruptedException {
        int right = 0;
        int unseen = 0;
        List<String> notes = new ArrayList<>();
        for (Step step : turn.typed().steps()) {
            for (Case each : Split.of(turn.typed().row(), step.cases()).unseen()) {
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
        return new Measured(turn, recorded, right, unseen, notes);
    }
}
