package dev.setstone.processor;

import dev.setstone.processor.brief.KeyCalculator;
import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.gate.input.Screened;
import dev.setstone.processor.generation.Generated;
import dev.setstone.processor.generation.Generation;
import dev.setstone.processor.model.AttemptFolder;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.KeyDifference;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingState.Stale;
import dev.setstone.processor.recording.RecordingStore;
import dev.setstone.processor.sandbox.Surroundings;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Asks a model for what is missing or stale, and replays the rest. */
final class Authoring implements RecordingSource {

    private final Replay replay;
    private final Judges judges;
    private final InputScreening screening;
    private final ModelAccess models;
    private final Sealing sealing;
    private final Reporter reporter;
    private final Tally tally;
    private final Set<String> only;

    /**
     * A source that records.
     *
     * @param only the workflows to record; empty means all that need it
     */
    Authoring(
            Replay replay,
            Judges judges,
            InputScreening screening,
            ModelAccess models,
            Sealing sealing,
            Reporter reporter,
            Tally tally,
            Set<String> only) {
        this.replay = replay;
        this.judges = judges;
        this.screening = screening;
        this.models = models;
        this.sealing = sealing;
        this.reporter = reporter;
        this.tally = tally;
        this.only = only;
    }

    @Override
    public Recording obtain(Workflow workflow, Collection<? extends Element> roots) throws ProblemException {
        RecordingStore store = new RecordingStore(workflow.folder());
        store.recover(workflow.at());
        RecordingState state = store.state(workflow.name(), workflow.logicFile(), workflow.key());
        boolean needed = state instanceof RecordingState.Missing || state instanceof Stale;
        boolean wanted = only.isEmpty() || only.contains(workflow.name());
        if (!needed || !wanted) {
            return replay.obtain(workflow, roots);
        }
        return store.alone(workflow.name(), workflow.at(), () -> author(workflow, store, roots));
    }

    private Recording author(Workflow workflow, RecordingStore store, Collection<? extends Element> roots)
            throws ProblemException {
        RecordingState state = store.state(workflow.name(), workflow.logicFile(), workflow.key());
        if (state instanceof RecordingState.Fresh) {
            // Another build has recorded it while this one waited.
            return replay.obtain(workflow, roots);
        }
        if (state instanceof Stale stale) {
            Optional<Recording> judgedAgain = judgeAgain(workflow, stale, roots);
            if (judgedAgain.isPresent()) {
                store.write(judgedAgain.get(), workflow.at());
                return judgedAgain.get();
            }
        }
        Recording recording = write(workflow, roots, workflow.key().sha256().substring(0, 12));
        store.write(recording, workflow.at());
        return recording;
    }

    /** Where only what judges has changed, the recorded logic may still be right; no model needs to be asked for that. */
    private Optional<Recording> judgeAgain(Workflow workflow, Stale stale, Collection<? extends Element> roots)
            throws ProblemException {
        boolean onlyEvidence = !stale.staleness().differences().isEmpty()
                && stale.staleness().differences().stream()
                        .map(KeyDifference::path)
                        .allMatch(KeyCalculator::isEvidence);
        if (!onlyEvidence) {
            return Optional.empty();
        }
        Judgement judgement = judges.judge(workflow, stale.recording().logic(), roots);
        if (judgement instanceof Judgement.Accepted accepted) {
            reporter.report(Problem.RECORDED.at(
                    workflow.at(),
                    workflow.name(),
                    "the recorded logic passes with the new evidence; no model was asked"));
            tally.recorded(0, 0);
            return Optional.of(
                    sealing.seal(workflow, accepted, stale.recording().lock().provenance()));
        }
        return Optional.empty();
    }

    /** A new recording, not yet stored. */
    Recording write(Workflow workflow, Collection<? extends Element> roots, String folderName) throws ProblemException {
        Screened input = screening.screen(workflow);
        Path folder = new RecordingStore(workflow.folder())
                .attempts(workflow.name(), workflow.at())
                .resolve(folderName);
        AttemptFolder attempts = new AttemptFolder(folder, project(workflow.folder()));
        Surroundings surroundings = judges.around(workflow, roots);
        Generation.Task task = new Generation.Task(input, workflow.key(), surroundings, workflow.at());
        Generated generated =
                new Generation(judges.gates()).generate(task, models.open(attempts, workflow.at()), attempts);
        long tokens = generated.spent().input() + generated.spent().output();
        tally.recorded(generated.attempts(), tokens);
        reporter.report(Problem.RECORDED.at(workflow.at(), workflow.name(), summary(generated)));
        return sealing.seal(workflow, generated);
    }

    private static String summary(Generated generated) {
        return String.format(
                Locale.ROOT,
                "by %s (model %s) in %d attempts, %s%d tokens in, %d out",
                generated.reply().provider(),
                generated.reply().model(),
                generated.attempts(),
                generated.spent().estimated() ? "about " : "",
                generated.spent().input(),
                generated.spent().output());
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

    @Override
    public void close() {
        judges.close();
    }
}
