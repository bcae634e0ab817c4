package dev.setstone.processor;

import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.gate.input.Screened;
import dev.setstone.processor.gate.output.CopiedPlaceholders;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Replays, lets all gates judge anew in the sandbox, and says what the examples leave open. Asks nobody. */
final class Verification implements RecordingSource {

    private final Replay replay;
    private final Judges judges;
    private final InputScreening screening;
    private final ExampleCheck examples;
    private final Assumptions assumptions;
    private final Approvals approvals;
    private final Reporter reporter;
    private final Tally tally;
    private final TraceCheck trace = new TraceCheck();
    private final CopiedPlaceholders copies = new CopiedPlaceholders();

    Verification(
            Replay replay,
            Judges judges,
            InputScreening screening,
            ExampleCheck examples,
            Assumptions assumptions,
            Approvals approvals,
            Reporter reporter,
            Tally tally) {
        this.replay = replay;
        this.judges = judges;
        this.screening = screening;
        this.examples = examples;
        this.assumptions = assumptions;
        this.approvals = approvals;
        this.reporter = reporter;
        this.tally = tally;
    }

    @Override
    public Recording obtain(Workflow workflow, Collection<? extends Element> roots) throws ProblemException {
        Recording recording = replay.fresh(workflow);
        Screened input = screening.screen(workflow);
        Judgement judgement = judges.judge(workflow, recording.logic(), roots);
        if (judgement instanceof Judgement.Refused refused) {
            throw refused(workflow, input, refused.findings());
        }
        Optional<Verdict> copied = copies.judge(input, ((Judgement.Accepted) judgement).proof());
        if (copied.isPresent()) {
            throw refused(workflow, input, copied.get().findings());
        }
        examples.repeat(workflow, recording.lock(), ((Judgement.Accepted) judgement).proof());
        assumptions.judge(workflow, recording.lock().assumptions(), "run: " + Commands.record());
        reporter.report(trace.judge(workflow, recording.logic()));
        approvals.judge(workflow, recording.lock());
        tally.verified();
        return recording;
    }

    private static ProblemException refused(Workflow workflow, Screened input, List<Finding> findings) {
        List<Finding> told = findings.stream().map(input::conceal).toList();
        return Replay.refused(workflow, told.get(0).gate(), told);
    }

    @Override
    public void close() {
        judges.close();
        examples.close();
    }
}
