package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.gate.execution.CallText;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.gate.execution.Observation;
import dev.setstone.processor.gate.execution.ValueWalk;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A calculation on ordinary numbers gives a number, as it would with BigDecimal, which would throw. Nothing is concluded where
 * the inputs are so large or small that a double may overflow, or where a case expects NaN or infinity.
 */
final class NotANumberCheck implements TemplateCheck {

    /** Powers of ten between which numbers are ordinary. */
    private static final long ORDINARY = 15;

    private final ValueWalk walk;

    NotANumberCheck(Contract contract) {
        this.walk = new ValueWalk(contract);
    }

    @Override
    public List<Observation> observe(Evidence evidence) {
        TypeUse type = evidence.step().signature().result();
        if (evidence.expectedResults().stream().anyMatch(value -> notNumbers(type, value) > 0)) {
            return List.of();
        }
        List<Observation> observations = new ArrayList<>();
        for (GeneratedRun run : evidence.runs().generated()) {
            if (run.result() instanceof RunResult.Returned returned
                    && notNumbers(type, returned.value()) > 0
                    && ordinary(evidence, run)) {
                String clause = "gave " + new CallText().value(returned.value());
                observations.add(evidence.ofGenerated(run, AccuracyRule.NOT_A_NUMBER, "", clause, 0));
            }
        }
        return observations;
    }

    private long notNumbers(TypeUse type, Value value) {
        return walk.places(type, value).stream()
                .filter(place -> place.value() instanceof Value.Num number && !isFinite(number))
                .count();
    }

    private static boolean isFinite(Value.Num number) {
        return !number.text().endsWith("NaN") && !number.text().endsWith("Infinity");
    }

    private boolean ordinary(Evidence evidence, GeneratedRun run) {
        List<Parameter> parameters = evidence.step().signature().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (walk.places(parameters.get(i).type(), run.arguments().get(i)).stream()
                    .anyMatch(place -> place.value() instanceof Value.Num number && !ordinary(number))) {
                return false;
            }
        }
        return true;
    }

    private static boolean ordinary(Value.Num number) {
        if (!isFinite(number)) {
            return false;
        }
        BigDecimal decimal = new BigDecimal(number.text());
        return decimal.signum() == 0 || Math.abs((long) decimal.precision() - decimal.scale()) <= ORDINARY;
    }
}
