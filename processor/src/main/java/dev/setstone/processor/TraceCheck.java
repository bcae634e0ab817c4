package dev.setstone.processor;

import dev.setstone.processor.logic.Trace;
import dev.setstone.processor.logic.TraceReader;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says where rules and code do not name each other. Logic that names no rule is as good as any. */
final class TraceCheck {

    private final TraceReader reader = new TraceReader();

    /** What is to be told of a workflow's logic. */
    List<Diagnostic> judge(Workflow workflow, String logic) {
        Trace trace = reader.read(logic, workflow.brief());
        List<Diagnostic> found = new ArrayList<>();
        String unserved = trace.steps().stream()
                .filter(step -> !step.unserved().isEmpty())
                .map(TraceCheck::text)
                .collect(Collectors.joining("; "));
        if (!unserved.isEmpty()) {
            found.add(Problem.RULE_WITHOUT_CODE.at(workflow.at(), workflow.name(), unserved));
        }
        String strays = trace.strays().stream()
                .map(stray -> "rule " + stray.rule() + " in line " + stray.line())
                .collect(Collectors.joining(", "));
        if (!strays.isEmpty()) {
            found.add(Problem.NO_SUCH_RULE.at(workflow.at(), workflow.logicFile(), workflow.name(), strays));
        }
        return found;
    }

    private static String text(Trace.OfStep step) {
        String numbers =
                step.unserved().stream().map(rule -> Integer.toString(rule)).collect(Collectors.joining(", "));
        return (step.unserved().size() == 1 ? "rule " : "rules ") + numbers + " of step " + step.step();
    }
}
