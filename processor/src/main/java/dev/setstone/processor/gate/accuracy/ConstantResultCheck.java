package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.Case.Expectation;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.gate.execution.CallText;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.gate.execution.Observation;
import dev.setstone.processor.gate.execution.ValueWalk;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Code that knows the examples by heart gives every other input the same answer. Where texts are among the inputs nothing is
 * concluded: generated texts may all be nonsense to an honest step. Nor is anything where an example expects that answer.
 */
final class ConstantResultCheck implements TemplateCheck {

    /** So few inputs may agree by chance. */
    private static final int ENOUGH = 20;

    private final ValueWalk walk;

    ConstantResultCheck(Contract contract) {
        this.walk = new ValueWalk(contract);
    }

    @Override
    public List<Observation> observe(Evidence evidence) {
        List<GeneratedRun> returned = evidence.runs().generated().stream()
                .filter(run -> run.result() instanceof RunResult.Returned)
                .toList();
        Set<List<Value>> inputs = new HashSet<>();
        Set<Value> results = new HashSet<>();
        for (GeneratedRun run : returned) {
            inputs.add(run.arguments());
            results.add(((RunResult.Returned) run.result()).value());
        }
        boolean suspicious = inputs.size() >= ENOUGH
                && results.size() == 1
                && exampleResults(evidence) > 1
                && evidence.expectedResults().stream().noneMatch(results::contains)
                && returned.stream().noneMatch(run -> holdsText(evidence, run));
        if (!suspicious) {
            return List.of();
        }
        String clause = "gave " + new CallText().value(results.iterator().next())
                + ", as all generated inputs did, while the examples give different results";
        return List.of(evidence.ofGenerated(returned.get(0), AccuracyRule.CONSTANT_RESULT, "", clause, 0));
    }

    private static long exampleResults(Evidence evidence) {
        return evidence.step().examples().stream()
                .map(Case::expectation)
                .filter(Expectation.Returns.class::isInstance)
                .distinct()
                .count();
    }

    private boolean holdsText(Evidence evidence, GeneratedRun run) {
        List<Parameter> parameters = evidence.step().signature().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (walk.places(parameters.get(i).type(), run.arguments().get(i)).stream()
                    .anyMatch(place ->
                            place.type() instanceof TypeUse.Scalar scalar && scalar.kind() == ScalarKind.STRING)) {
                return true;
            }
        }
        return false;
    }
}
