package dev.setstone.processor;

import dev.setstone.processor.brief.InputGenerator;
import dev.setstone.processor.gate.Gates;
import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.gate.accuracy.AccuracyGate;
import dev.setstone.processor.gate.execution.ExecutionGate;
import dev.setstone.processor.gate.security.SecurityGate;
import dev.setstone.processor.gate.syntax.SyntaxGate;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.SandboxLimits;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.sandbox.SurroundingsReader;
import dev.setstone.processor.verdict.Candidate;
import java.util.Collection;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** The gates with one sandbox behind them, for all workflows of a compilation. */
final class Judges implements AutoCloseable {

    private final Sandbox sandbox = new Sandbox(SandboxLimits.defaults());
    private final SurroundingsReader surroundings;
    private final Gates gates;
    private final Tally tally;

    Judges(ProcessingEnvironment environment, Tally tally) {
        this.tally = tally;
        this.surroundings = new SurroundingsReader(environment);
        SecurityGate security = new SecurityGate(sandbox);
        ExecutionGate execution = new ExecutionGate(sandbox, new InputGenerator()::generate);
        this.gates =
                new Gates(security::judge, new SyntaxGate()::judge, execution::judge, new AccuracyGate(sandbox)::judge);
    }

    Gates gates() {
        return gates;
    }

    /** The user's types around a workflow, which is about to be judged. */
    Surroundings around(Workflow workflow, Collection<? extends Element> roots) throws ProblemException {
        try {
            tally.sandboxed(sandbox.confinement().measures());
            return surroundings.read(
                    workflow.element(), roots, workflow.brief().spec().moduleNames());
        } catch (SandboxException unreadable) {
            throw new ProblemException(Problem.SANDBOX_FAILED, workflow.at(), String.valueOf(unreadable.getMessage()));
        }
    }

    /** What the gates say of a piece of recorded logic. */
    Judgement judge(Workflow workflow, String logic, Collection<? extends Element> roots) throws ProblemException {
        try {
            return gates.judge(new Candidate(workflow.brief(), logic), around(workflow, roots));
        } catch (SandboxException unusable) {
            throw new ProblemException(Problem.SANDBOX_FAILED, workflow.at(), String.valueOf(unusable.getMessage()));
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
