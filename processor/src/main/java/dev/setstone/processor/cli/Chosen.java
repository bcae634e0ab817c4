package dev.setstone.processor.cli;

import dev.setstone.processor.Workbench;
import dev.setstone.processor.Workflow;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;

/** Picks the workflows that a command line names. */
final class Chosen {

    private Chosen() {}

    /** Those that are named, which must be one at least. */
    static List<Workflow> named(Invocation invocation, Workbench bench) throws Refusal, ProblemException {
        if (invocation.names().isEmpty()) {
            throw new Refusal(Problem.BAD_COMMAND, "say which workflow");
        }
        return of(invocation, bench);
    }

    /** Those that are named; all, where none is. */
    static List<Workflow> of(Invocation invocation, Workbench bench) throws Refusal, ProblemException {
        if (invocation.names().isEmpty()) {
            if (!bench.unreadable().isEmpty()) {
                throw new ProblemException(bench.unreadable().get(0).problems());
            }
            return bench.workflows();
        }
        List<String> known = bench.workflows().stream().map(Workflow::name).toList();
        List<Workflow> chosen = new ArrayList<>();
        for (String name : invocation.names()) {
            int index = known.indexOf(name);
            if (index >= 0) {
                chosen.add(bench.workflows().get(index));
            } else if (!bench.unreadable().isEmpty()) {
                throw new ProblemException(bench.unreadable().get(0).problems());
            } else {
                throw new Refusal(Problem.NO_SUCH_WORKFLOW, name, Suggestion.of(name, known));
            }
        }
        return chosen;
    }
}
