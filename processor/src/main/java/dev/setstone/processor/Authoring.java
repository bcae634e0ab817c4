package dev.setstone.processor;

import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.gate.output.CopiedPlaceholders;
import dev.setstone.processor.logic.Earlier;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingState.Stale;
import dev.setstone.processor.recording.RecordingStore;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Asks a model for what is missing or stale, and replays the rest. */
final class Authoring implements RecordingSource {

    private final Replay replay;
    private final Judges judges;
    private final InputScreening screening;
    private final ExampleCheck examples;
    private final Writing writing;
    private final Assumptions assumptions;
    private final Sealing sealing;
    private final Reporter reporter;
    private final Tally tally;
    private final Set<String> only;
    private final CopiedPlaceholders copies = new CopiedPlaceholders();
    private final TraceCheck trace = new TraceCheck();

    /**
     * A source that records.
     *
     * @param only the workflows to record; empty means all that need it
     */
    Authoring(
            Replay replay,
            Judges judges,
            InputScreening screening,
            ExampleCheck examples,
            Writing writing,
            Assumptions assumptions,
            Sealing sealing,
            Reporter reporter,
            Tally tally,
            Set<String> only) {
        this.replay = replay;
        this.judges = judges;
        this.screening = screening;
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
            return renew(workflow, stale, store, roots);
        }
        return scratch(workflow, store, roots);
    }

    private Recording scratch(Workflow workflow, RecordingStore store, Collection<? extends Element> roots)
            throws ProblemException {
        Writing.Written written =
                writing.write(workflow, roots, workflow.key().sha256().substring(0, 12));
        writing.store(workflow, written, store);
        return written.recording();
    }

    /** Takes as much of the recording as the brief as it is now allows: all of it, its logic as a start, or nothing. */
    private Recording renew(Workflow workflow, Stale stale, RecordingStore store, Collection<? extends Element> roots)
            throws ProblemException {
        Optional<Judgement> judgement = judgeAgain(workflow, stale, roots);
        if (judgement.isPresent() && judgement.get() instanceof Judgement.Accepted accepted) {
            Recording again = sealAgain(workflow, accepted, stale.recording());
            store.write(again, workflow.at());
            return again;
        }
        List<Finding> findings = judgement
                .map(refused -> ((Judgement.Refused) refused).findings())
                .orElse(List.of());
        Optional<Earlier> earlier = Revisable.of(workflow, stale, findings);
        if (earlier.isEmpty()) {
            return scratch(workflow, store, roots);
        }
        Writing.Written written =
                writing.change(workflow, roots, Revisable.attemptFolder(workflow, stale), earlier.get());
        writing.store(workflow, written, store);
        return written.recording();
    }

    /** Where only what judges has changed, the recorded logic may still be right; no model needs to be asked for that. */
    private Optional<Judgement> judgeAgain(Workflow workflow, Stale stale, Collection<? extends Element> roots)
            throws ProblemException {
        return Revisable.isJudgedFirst(stale)
                ? Optional.of(withoutCopies(
                        workflow, judges.judge(workflow, stale.recording().logic(), roots)))
                : Optional.empty();
    }

    /** A new example may hold a private value whose placeholder the recorded logic happens to name. */
    private Judgement withoutCopies(Workflow workflow, Judgement judgement) throws ProblemException {
        if (judgement instanceof Judgement.Accepted accepted) {
            Optional<Verdict> copied = copies.judge(screening.screen(workflow), accepted.proof());
            if (copied.isPresent()) {
                return new Judgement.Refused(List.of(copied.get()));
            }
        }
        return judgement;
    }

    private Recording sealAgain(Workflow workflow, Judgement.Accepted accepted, Recording before)
            throws ProblemException {
        Lock old = before.lock();
        assumptions.judge(workflow, old.assumptions(), Commands.AGAIN);
        reporter.report(
                Problem.RECORDED.at(
                        workflow.at(),
                        workflow.name(),
                        "the recorded logic passes all gates with the examples, golden rows and properties as they are now; no model was asked"));
        reporter.report(trace.judge(workflow, before.logic()));
        tally.recorded();
        return sealing.sealAgain(workflow, accepted, old, examples.examine(workflow, accepted.proof()));
    }

    @Override
    public void close() {
        judges.close();
        examples.close();
    }
}
