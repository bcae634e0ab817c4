package dev.setstone.processor;

import dev.setstone.processor.brief.KeyCalculator;
import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.KeyDifference;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingState.Stale;
import dev.setstone.processor.recording.RecordingStore;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Asks a model for what is missing or stale, and replays the rest. */
final class Authoring implements RecordingSource {

    private final Replay replay;
    private final Judges judges;
    private final ExampleCheck examples;
    private final Writing writing;
    private final Assumptions assumptions;
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
            ExampleCheck examples,
            Writing writing,
            Assumptions assumptions,
            Sealing sealing,
            Reporter reporter,
            Tally tally,
            Set<String> only) {
        this.replay = replay;
        this.judges = judges;
        this.examples = examples;
        this.writing = writing;
        this.assumptions = assumptions;
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
        Writing.Written written =
                writing.write(workflow, roots, workflow.key().sha256().substring(0, 12));
        writing.store(workflow, written, store);
        return written.recording();
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
            Lock old = stale.recording().lock();
            assumptions.judge(workflow, old.assumptions(), Commands.AGAIN);
            reporter.report(Problem.RECORDED.at(
                    workflow.at(),
                    workflow.name(),
                    "the recorded logic passes with the new evidence; no model was asked"));
            tally.recorded();
            return Optional.of(
                    sealing.sealAgain(workflow, accepted, old, examples.examine(workflow, accepted.proof())));
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        judges.close();
        examples.close();
    }
}
