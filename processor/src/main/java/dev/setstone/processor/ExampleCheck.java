package dev.setstone.processor;

import dev.setstone.processor.gate.accuracy.Accepted;
import dev.setstone.processor.gate.mutation.MutationCheck;
import dev.setstone.processor.gate.mutation.MutationReport;
import dev.setstone.processor.gate.mutation.OpenChanges;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.verdict.GateName;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/** Tells a spec's author what the examples leave open. Its sandbox is its own, since changed logic breaks children often. */
final class ExampleCheck implements AutoCloseable {

    private final Sandbox sandbox = new Sandbox(MutationCheck.limits());
    private final MutationCheck mutations = new MutationCheck(sandbox, MutationCheck.MOST, MutationCheck.MILLIS);
    private final Reporter reporter;
    private final OpenExamples telling;

    ExampleCheck(Reporter reporter, OpenExamples telling) {
        this.reporter = reporter;
        this.telling = telling;
    }

    /** Reports what the examples leave open of accepted logic, and gives back what was measured of them. */
    SortedMap<String, String> examine(Workflow workflow, Accepted accepted) throws ProblemException {
        if (telling == OpenExamples.OFF) {
            return Collections.emptySortedMap();
        }
        MutationReport report;
        try {
            report = mutations.check(accepted);
        } catch (SandboxException unusable) {
            throw new ProblemException(Problem.SANDBOX_FAILED, workflow.at(), String.valueOf(unusable.getMessage()));
        }
        tell(workflow, report.open());
        report.note().ifPresent(text -> reporter.note("Setstone: workflow \"" + workflow.name() + "\": " + text));
        return report.measures();
    }

    /** Reports what a recording says that its examples leave open; where it doesn't say, that is looked for. */
    void repeat(Workflow workflow, Lock lock, Accepted accepted) throws ProblemException {
        Optional<OpenChanges> measured =
                Optional.ofNullable(lock.gates().get(GateName.ACCURACY)).flatMap(OpenChanges::of);
        if (measured.isEmpty()) {
            examine(workflow, accepted);
        } else if (telling != OpenExamples.OFF) {
            tell(workflow, measured.get());
        }
    }

    private void tell(Workflow workflow, OpenChanges open) {
        open.warning()
                .map(text -> Problem.UNCONSTRAINED.at(workflow.at(), workflow.name(), text))
                .ifPresent(telling == OpenExamples.NOTE ? reporter::reportAsNote : reporter::report);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
