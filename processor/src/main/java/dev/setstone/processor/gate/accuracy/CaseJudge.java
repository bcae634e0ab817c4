package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.Case.Expectation;
import dev.setstone.processor.gate.execution.CallText;
import dev.setstone.processor.gate.execution.DeclaredExceptions;
import dev.setstone.processor.gate.execution.ValueComparison;
import dev.setstone.processor.sandbox.RunResult;
import java.util.List;
import java.util.Optional;

/** Holds one result against what its case expects. */
public final class CaseJudge {

    private final ValueComparison comparison;
    private final CallText text = new CallText();

    public CaseJudge(ValueComparison comparison) {
        this.comparison = comparison;
    }

    /**
     * A result that is not the expected one.
     *
     * @param clause what was expected and found; holds values
     * @param line the line in the candidate, from 1; 0 when unknown
     */
    public record Mismatch(String clause, int line) {}

    /** What is wrong with a result of a case, if anything is. */
    public Optional<Mismatch> judge(Case one, RunResult result) {
        if (one.expectation() instanceof Expectation.Fails fails) {
            return failing(fails, result);
        }
        return returning((Expectation.Returns) one.expectation(), result);
    }

    private Optional<Mismatch> failing(Expectation.Fails expected, RunResult result) {
        if (result instanceof RunResult.Threw threw
                && new DeclaredExceptions(List.of(expected.exception())).includes(threw)) {
            return Optional.empty();
        }
        return Optional.of(mismatch("throw " + expected.exception(), result, ""));
    }

    private Optional<Mismatch> returning(Expectation.Returns expected, RunResult result) {
        String wanted = "give " + text.value(expected.value());
        if (result instanceof RunResult.Returned returned) {
            return comparison
                    .first(expected.value(), returned.value())
                    .map(difference -> mismatch(wanted, result, detail(difference)));
        }
        return Optional.of(mismatch(wanted, result, ""));
    }

    private static String detail(ValueComparison.Difference difference) {
        return difference.path().isEmpty()
                ? ""
                : "; first difference at result" + difference.path() + ": expected " + difference.expected()
                        + ", found " + difference.found();
    }

    private Mismatch mismatch(String wanted, RunResult result, String detail) {
        if (result instanceof RunResult.Returned returned) {
            return new Mismatch("must " + wanted + ", but gave " + text.value(returned.value()) + detail, 0);
        } else if (result instanceof RunResult.Threw threw) {
            String message = threw.message().isEmpty() ? "" : " " + text.quoted(threw.message());
            return new Mismatch("must " + wanted + ", but threw " + threw.exception() + message, threw.line());
        }
        return new Mismatch("must " + wanted + ", but gave no answer", 0);
    }
}
