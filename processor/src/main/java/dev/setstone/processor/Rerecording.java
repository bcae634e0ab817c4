package dev.setstone.processor;

import dev.setstone.processor.RunDifferences.Difference;
import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.gate.accuracy.Accepted;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingStore;
import dev.setstone.processor.value.Sha256;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/**
 * Asks a model again for the workflows that are named, such as after a change of the model. The old recording stays until the new
 * logic has passed every gate, and where the two differ on generated inputs is said.
 */
final class Rerecording implements RecordingSource {

    /** So many differences are told. */
    private static final int SHOWN = 5;

    private final Replay replay;
    private final Writing writing;
    private final Judges judges;
    private final ExampleCheck examples;
    private final Reporter reporter;
    private final Replacement replacement;
    private final Set<String> named;
    private final String model;

    Rerecording(
            Replay replay,
            Writing writing,
            Judges judges,
            ExampleCheck examples,
            Reporter reporter,
            Replacement replacement,
            Set<String> named,
            String model) {
        this.replay = replay;
        this.writing = writing;
        this.judges = judges;
        this.examples = examples;
        this.reporter = reporter;
        this.replacement = replacement;
        this.named = named;
        this.model = model;
    }

    @Override
    public Recording obtain(Workflow workflow, Collection<? extends Element> roots) throws ProblemException {
        if (!named.contains(workflow.name())) {
            return replay.obtain(workflow, roots);
        }
        RecordingStore store = new RecordingStore(workflow.folder());
        store.recover(workflow.at());
        return store.alone(workflow.name(), workflow.at(), () -> replace(workflow, store, roots));
    }

    private Recording replace(Workflow workflow, RecordingStore store, Collection<? extends Element> roots)
            throws ProblemException {
        Optional<Recording> old = recorded(store.state(workflow.name(), workflow.logicFile(), workflow.key()));
        Writing.Written renewed = writing.write(workflow, roots, attemptFolder(workflow, old));
        if (old.isPresent()) {
            compare(workflow, old.get(), renewed.proof(), roots);
        }
        if (old.isPresent() && replacement == Replacement.SHOW) {
            // Its answers stay among the attempts, so accepting it asks nobody again.
            reporter.report(Problem.CANDIDATE_WAITS.at(
                    workflow.at(), workflow.name(), renewed.summary(), Commands.accept(workflow.name())));
            return replay.obtain(workflow, roots);
        }
        writing.store(workflow, renewed, store);
        return renewed.recording();
    }

    private static Optional<Recording> recorded(RecordingState state) {
        if (state instanceof RecordingState.Fresh fresh) {
            return Optional.of(fresh.recording());
        }
        return state instanceof RecordingState.Stale stale ? Optional.of(stale.recording()) : Optional.empty();
    }

    /**
     * A folder that is new for every recording that is to be replaced, so that answers of an earlier time are not taken again, and the
     * same while it is being replaced, so that an interrupted build goes on.
     */
    private String attemptFolder(Workflow workflow, Optional<Recording> old) {
        String replaced = old.map(recording -> recording.lock().logicSha256()
                        + recording.lock().provenance().promptSha256())
                .orElse("nothing");
        return workflow.key().sha256().substring(0, 12) + "-again-"
                + Sha256.of(replaced + " " + model).substring(0, 8);
    }

    private void compare(Workflow workflow, Recording old, Accepted renewed, Collection<? extends Element> roots)
            throws ProblemException {
        Judgement before = judges.judge(workflow, old.logic(), roots);
        if (before instanceof Judgement.Accepted one) {
            List<Difference> differences = new RunDifferences(workflow.brief())
                    .between(one.proof(), renewed)
                    .differences();
            String told = differences.isEmpty()
                    ? "it agrees with the recording before on every generated input"
                    : "it differs from the recording before on " + differences.size() + " generated inputs: "
                            + differences.stream()
                                    .limit(SHOWN)
                                    .map(Rerecording::text)
                                    .collect(Collectors.joining("; "));
            reporter.report(Problem.COMPARED.at(workflow.at(), workflow.name(), Replay.concealed(told)));
        } else {
            reporter.report(Problem.COMPARED.at(
                    workflow.at(), workflow.name(), "the recording before does not pass the gates any more"));
        }
    }

    private static String text(Difference difference) {
        return difference.call() + " was " + difference.one() + " and is now " + difference.other();
    }

    @Override
    public void close() {
        judges.close();
        examples.close();
    }
}
