package dev.setstone.processor;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.verdict.Assumption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Applies the policy on what a model took for granted, and says how to settle it. */
final class Assumptions {

    private final AssumptionPolicy policy;
    private final Reporter reporter;

    Assumptions(AssumptionPolicy policy, Reporter reporter) {
        this.policy = policy;
        this.reporter = reporter;
    }

    /**
     * Lets them pass, with a warning or without.
     *
     * @param then what to do once they are settled
     * @throws ProblemException when the policy lets none pass
     */
    void judge(Workflow workflow, List<Assumption> assumptions, String then) throws ProblemException {
        if (assumptions.isEmpty() || policy == AssumptionPolicy.ALLOW) {
            return;
        }
        String named = assumptions.stream()
                .map(assumption -> assumption.sentence().replaceFirst("\\.$", ""))
                .collect(Collectors.joining(" | "));
        if (policy == AssumptionPolicy.FAIL) {
            throw new ProblemException(
                    Problem.ASSUMPTIONS_UNSETTLED, workflow.at(), workflow.name(), named, then, yaml(assumptions));
        }
        reporter.report(Problem.ASSUMED.at(workflow.at(), workflow.name(), named, yaml(assumptions)));
    }

    /** What settles them as they are, to be pasted into the spec. */
    private static String yaml(List<Assumption> assumptions) {
        SortedMap<String, String> answers = new TreeMap<>();
        for (Assumption assumption : assumptions) {
            answers.merge(assumption.step(), answer(assumption), String::concat);
        }
        return answers.entrySet().stream()
                .map(step -> "  " + step.getKey() + ":\n    answers:\n" + step.getValue())
                .collect(Collectors.joining("", "steps:\n", ""))
                .stripTrailing();
    }

    /** The text holds visible characters only, so that two need an escape. */
    private static String answer(Assumption assumption) {
        String quoted = assumption.text().replace("\\", "\\\\").replace("\"", "\\\"");
        return "      - question: \"" + quoted + "\"\n        answer: \"yes\"\n";
    }
}
