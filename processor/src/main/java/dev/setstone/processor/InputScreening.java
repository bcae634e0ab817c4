package dev.setstone.processor;

import dev.setstone.processor.gate.input.InputGate;
import dev.setstone.processor.gate.input.Screened;
import dev.setstone.processor.logic.Earlier;
import dev.setstone.processor.problem.ProblemException;

/** Leads briefs through the input gate, and reports what it remarks. */
final class InputScreening {

    private final InputGate gate;
    private final Reporter reporter;

    InputScreening(InputGate gate, Reporter reporter) {
        this.gate = gate;
        this.reporter = reporter;
    }

    /**
     * The proof that a workflow's brief may be made into prompts.
     *
     * @throws ProblemException when the policies of this build refuse it
     */
    Screened screen(Workflow workflow) throws ProblemException {
        Screened screened = gate.judge(workflow.brief());
        reporter.report(screened.remarks());
        return screened;
    }

    /**
     * The same with the logic that is to be changed.
     *
     * @throws ProblemException when the policies of this build refuse the brief
     */
    Screened screen(Workflow workflow, Earlier earlier) throws ProblemException {
        Screened screened = gate.judge(workflow.brief(), earlier);
        reporter.report(screened.remarks());
        return screened;
    }
}
