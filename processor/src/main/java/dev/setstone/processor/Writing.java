package dev.setstone.processor;

import dev.setstone.processor.gate.accuracy.Accepted;
import dev.setstone.processor.gate.input.Screened;
import dev.setstone.processor.generation.Generated;
import dev.setstone.processor.generation.Generation;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingStore;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import javax.lang.model.element.Element;

/** Gets a workflow a new recording from a model. */
final class Writing {

    private final InputScreening screening;
    private final Judges judges;
    private final Candidates candidates;
    private final ExampleCheck examples;
    private final Assumptions assumptions;
    private final Sealing sealing;
    private final Reporter reporter;
    private final Tally tally;

    Writing(
            InputScreening screening,
            Judges judges,
            Candidates candidates,
            ExampleCheck examples,
            Assumptions assumptions,
            Sealing sealing,
            Reporter reporter,
            Tally tally) {
        this.screening = screening;
        this.judges = judges;
        this.candidates = candidates;
        this.examples = examples;
        this.assumptions = assumptions;
        this.sealing = sealing;
        this.reporter = reporter;
        this.tally = tally;
    }

    /**
     * A new recording, not yet stored.
     *
     * @param proof that the gates have passed its logic
     * @param summary how it came about, in words
     */
    record Written(Recording recording, Accepted proof, String summary) {}

    /**
     * Asks for it.
     *
     * @param folderName the name of the folder of attempts
     * @throws ProblemException when there is none, or one that the policies let not pass
     */
    Written write(Workflow workflow, Collection<? extends Element> roots, String folderName) throws ProblemException {
        Screened input = screening.screen(workflow);
        Path folder = new RecordingStore(workflow.folder())
                .attempts(workflow.name(), workflow.at())
                .resolve(folderName);
        Generation.Task task =
                new Generation.Task(input, workflow.key(), judges.around(workflow, roots), workflow.at());
        Candidates.Chosen chosen = candidates.choose(task, new Candidates.Place(folder, project(workflow.folder())));
        Generated generated = chosen.generated();
        assumptions.judge(workflow, generated.assumptions(), Commands.AGAIN);
        tally.asked(
                generated.attempts(),
                generated.spent().input() + generated.spent().output());
        return new Written(
                sealing.seal(workflow, chosen, examples.examine(workflow, generated.proof())),
                generated.proof(),
                summary(chosen));
    }

    /** Stores it, and says so. */
    void store(Workflow workflow, Written written, RecordingStore store) throws ProblemException {
        store.write(written.recording(), workflow.at());
        tally.recorded();
        reporter.report(Problem.RECORDED.at(workflow.at(), workflow.name(), written.summary()));
    }

    private static String summary(Candidates.Chosen chosen) {
        Generated generated = chosen.generated();
        String written = String.format(
                Locale.ROOT,
                "by %s (model %s) in %d attempts, %s%d tokens in, %d out",
                generated.reply().provider(),
                generated.reply().model(),
                generated.attempts(),
                generated.spent().estimated() ? "about " : "",
                generated.spent().input(),
                generated.spent().output());
        int assumed = generated.assumptions().size();
        return written
                + (assumed == 0 ? "" : ", on " + assumed + (assumed == 1 ? " assumption" : " assumptions"))
                + chosen.agreedInputs()
                        .map(count -> "; a second candidate agrees on all " + count + " generated inputs")
                        .orElse("");
    }

    /** The project that messages name paths relative to: three folders up from {@code src/main/setstone}, else the folder's parent. */
    private static Path project(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        Path source = parent == null ? null : parent.getParent();
        if (source != null && source.endsWith("src") && source.getParent() != null) {
            return source.getParent();
        }
        return parent == null ? absolute : parent;
    }
}
