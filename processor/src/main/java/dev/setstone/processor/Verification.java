package dev.setstone.processor;

import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Recording;
import java.util.Collection;
import javax.lang.model.element.Element;

/** Replays, lets all gates judge anew in the sandbox, and says what the examples leave open. Asks nobody. */
final class Verification implements RecordingSource {

    private final Replay replay;
    private final Judges judges;
    private final ExampleCheck examples;
    private final Assumptions assumptions;
    private final Tally tally;

    Verification(Replay replay, Judges judges, ExampleCheck examples, Assumptions assumptions, Tally tally) {
        this.replay = replay;
        this.judges = judges;
        this.examples = examples;
        this.assumptions = assumptions;
        this.tally = tally;
    }

    @Override
    public Recording obtain(Workflow workflow, Collection<? extends Element> roots) throws ProblemException {
        Recording recording = replay.fresh(workflow);
        Judgement judgement = judges.judge(workflow, recording.logic(), roots);
        if (judgement instanceof Judgement.Refused refused) {
            throw Replay.refused(workflow, refused.findings().get(0).gate(), refused.findings());
        }
        examples.examine(workflow, ((Judgement.Accepted) judgement).proof());
        assumptions.judge(workflow, recording.lock().assumptions(), "run: " + Commands.record());
        tally.verified();
        return recording;
    }

    @Override
    public void close() {
        judges.close();
        examples.close();
    }
}
