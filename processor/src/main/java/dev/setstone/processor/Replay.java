package dev.setstone.processor;

import dev.setstone.processor.gate.security.SourceScreen;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingState.Fresh;
import dev.setstone.processor.recording.RecordingState.Missing;
import dev.setstone.processor.recording.RecordingState.Stale;
import dev.setstone.processor.recording.RecordingStore;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.screening.privacy.PrivacyScanner;
import dev.setstone.screening.privacy.Redaction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Takes recordings as they are on disk, if they are whole and fresh. Runs nothing, starts nothing, asks nobody. */
final class Replay implements RecordingSource {

    private final SourceScreen screen = new SourceScreen();
    private final Tally tally;

    Replay(Tally tally) {
        this.tally = tally;
    }

    @Override
    public Recording obtain(Workflow workflow, Collection<? extends Element> roots) throws ProblemException {
        Recording recording = fresh(workflow);
        tally.replayed();
        return recording;
    }

    /** The recording, whole, fresh, and fit for javac to read. */
    Recording fresh(Workflow workflow) throws ProblemException {
        RecordingState state = state(workflow);
        Optional<Diagnostic> problem = state.problem(workflow.name(), command(workflow, state), workflow.at());
        if (problem.isPresent()) {
            throw new ProblemException(List.of(concealed(problem.get())));
        }
        return screened(workflow, ((Fresh) state).recording());
    }

    RecordingState state(Workflow workflow) {
        return new RecordingStore(workflow.folder()).state(workflow.name(), workflow.logicFile(), workflow.key());
    }

    /** A whole recording, if it is fit for javac to read. */
    Recording screened(Workflow workflow, Recording recording) throws ProblemException {
        // Whoever can forge a lock could aim at the user's javac.
        List<Finding> findings = screen.screen(workflow.brief().contract(), recording.logic());
        if (!findings.isEmpty()) {
            throw refused(workflow, GateName.SECURITY, findings);
        }
        return recording;
    }

    /** What has changed is quoted from the spec, and messages go into logs. */
    private static Diagnostic concealed(Diagnostic problem) {
        return problem.problem() == Problem.STALE
                ? new Diagnostic(problem.problem(), problem.at(), concealed(problem.message()))
                : problem;
    }

    /** A message that quotes values of a spec, without what is private. */
    static String concealed(String message) {
        return new Redaction(new PrivacyScanner()).redact(message);
    }

    static String command(Workflow workflow, RecordingState state) {
        return state instanceof Missing || state instanceof Stale
                ? Commands.record()
                : Commands.rerecord(workflow.name());
    }

    static ProblemException refused(Workflow workflow, GateName gate, List<Finding> findings) {
        String told = findings.stream().map(Finding::text).collect(Collectors.joining("; "));
        return new ProblemException(Problem.RECORDED_CODE_REFUSED, workflow.at(), workflow.name(), gate.key(), told);
    }

    @Override
    public void close() {
        // Nothing was started.
    }
}
