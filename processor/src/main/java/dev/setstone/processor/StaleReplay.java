package dev.setstone.processor;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingState.Stale;
import java.util.Collection;
import javax.lang.model.element.Element;

/**
 * Replays the last good recording while its spec is being edited. What was made for other signatures or types is refused as ever: it
 * would not compile, or mean something else.
 */
final class StaleReplay implements RecordingSource {

    private final Replay replay;
    private final Reporter reporter;
    private final Tally tally;

    StaleReplay(Replay replay, Reporter reporter, Tally tally) {
        this.replay = replay;
        this.reporter = reporter;
        this.tally = tally;
    }

    @Override
    public Recording obtain(Workflow workflow, Collection<? extends Element> roots) throws ProblemException {
        RecordingState state = replay.state(workflow);
        if (state instanceof Stale stale && stale.staleness().isOfSpecAlone()) {
            Recording recording = replay.screened(workflow, stale.recording());
            reporter.report(Problem.STALE_REPLAYED.at(
                    workflow.at(),
                    workflow.name(),
                    Replay.concealed(stale.staleness().sentence()),
                    Commands.record()));
            tally.replayed();
            return recording;
        }
        return replay.obtain(workflow, roots);
    }

    @Override
    public void close() {
        replay.close();
    }
}
