package dev.setstone.processor;

import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.gate.input.Screened;
import dev.setstone.processor.gate.output.CopiedPlaceholders;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Adoption;
import dev.setstone.processor.recording.EditedLogic;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingStore;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Takes a person's edit of recorded logic into the recording, if all gates pass it. A gate that was not asked seals nothing. */
final class Adopting implements AutoCloseable {

    private final Judges judges;
    private final InputScreening screening;
    private final ExampleCheck examples;
    private final Assumptions assumptions;
    private final Sealing sealing;
    private final CopiedPlaceholders copies = new CopiedPlaceholders();

    Adopting(Judges judges, InputScreening screening, ExampleCheck examples, Assumptions assumptions, Sealing sealing) {
        this.judges = judges;
        this.screening = screening;
        this.examples = examples;
        this.assumptions = assumptions;
        this.sealing = sealing;
    }

    /**
     * Judges the edit and stores it.
     *
     * @throws ProblemException {@link Problem#NOTHING_TO_ADOPT}, {@link Problem#ADOPTION_REFUSED}, or what storing it throws
     */
    Recording adopt(Workflow workflow, Adoption adoption, Collection<? extends Element> roots) throws ProblemException {
        RecordingStore store = new RecordingStore(workflow.folder());
        store.recover(workflow.at());
        return store.alone(workflow.name(), workflow.at(), () -> {
            EditedLogic edited = edited(workflow, store);
            Recording recording = seal(workflow, edited, adoption, roots);
            store.write(recording, workflow.at());
            return recording;
        });
    }

    private static EditedLogic edited(Workflow workflow, RecordingStore store) throws ProblemException {
        return store.edited(workflow.name())
                .orElseThrow(() -> new ProblemException(
                        Problem.NOTHING_TO_ADOPT, workflow.at(), workflow.name(), workflow.logicFile()));
    }

    private Recording seal(
            Workflow workflow, EditedLogic edited, Adoption adoption, Collection<? extends Element> roots)
            throws ProblemException {
        Screened input = screening.screen(workflow);
        Judgement judgement = judges.judge(workflow, edited.logic(), roots);
        if (!(judgement instanceof Judgement.Accepted accepted)) {
            throw refused(workflow, input, ((Judgement.Refused) judgement).findings());
        }
        List<Finding> copied =
                copies.judge(input, accepted.proof()).map(Verdict::findings).orElse(List.of());
        if (!copied.isEmpty()) {
            throw refused(workflow, input, copied);
        }
        assumptions.judge(workflow, edited.lock().assumptions(), Commands.AGAIN);
        return sealing.sealAdopted(
                workflow, accepted, edited.lock(), adoption, examples.examine(workflow, accepted.proof()));
    }

    private static ProblemException refused(Workflow workflow, Screened input, List<Finding> findings) {
        String told = findings.stream().map(input::conceal).map(Finding::text).collect(Collectors.joining("; "));
        return new ProblemException(
                Problem.ADOPTION_REFUSED,
                workflow.at(),
                workflow.name(),
                findings.get(0).gate().key(),
                told);
    }

    @Override
    public void close() {
        judges.close();
        examples.close();
    }
}
