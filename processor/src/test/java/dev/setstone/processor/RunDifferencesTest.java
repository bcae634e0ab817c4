package dev.setstone.processor;

import static dev.setstone.processor.gate.FakeRunner.returned;
import static dev.setstone.processor.gate.FakeRunner.threw;
import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.scalar;
import static dev.setstone.processor.gate.TestStep.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.RunDifferences.Comparison;
import dev.setstone.processor.RunDifferences.Difference;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.gate.FakeRunner;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.gate.accuracy.Accepted;
import dev.setstone.processor.gate.accuracy.AccuracyGate;
import dev.setstone.processor.gate.execution.Executed;
import dev.setstone.processor.gate.execution.ExecutionGate;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunDifferencesTest {

    private static Accepted accepted(TestStep step, Function<Value, RunResult> logic) throws Exception {
        Outcome<Executed> executed = new ExecutionGate(
                        new FakeRunner(logic),
                        (brief, contract, seed, count) -> Stream.of(100_000, 1000, 7, 70, 13)
                                .map(number -> List.of(num(number)))
                                .toList())
                .judge(step.wellFormed());
        Outcome<Accepted> accepted =
                new AccuracyGate(new FakeRunner(logic)).judge(((Outcome.Passed<Executed>) executed).value());
        return ((Outcome.Passed<Accepted>) accepted).value();
    }

    private static Comparison compare(TestStep step, Function<Value, RunResult> one, Function<Value, RunResult> other)
            throws Exception {
        return new RunDifferences(step.brief()).between(accepted(step, one), accepted(step, other));
    }

    private static Function<Value, RunResult> when(String number, RunResult then, RunResult otherwise) {
        return argument -> argument.equals(num(number)) ? then : otherwise;
    }

    @Test
    void namesTheSmallestInputFirstAsASpecWritesIt() throws Exception {
        TestStep step = TestStep.fromIntToString()
                .throwing("acme.Flow.Refusal")
                .rule("Throw where it must.")
                .example("one", num(1), text("a"));
        RunResult same = returned(text("a"));

        Comparison comparison = compare(
                step,
                argument -> same,
                argument -> argument.equals(num(1)) || argument.equals(num(13))
                        ? same
                        : argument.equals(num(7)) ? threw("acme.Flow$Refusal", "", 3) : returned(text("b")));

        assertThat(comparison.compared()).isEqualTo(5);
        assertThat(comparison.differences()).hasSize(4);
        assertThat(comparison.differences().get(0))
                .isEqualTo(new Difference("work", "{in: 7}", "expect: \"a\"", "fails: Refusal"));
        assertThat(comparison.differences())
                .extracting(Difference::call)
                .containsExactly("work({in: 7})", "work({in: 70})", "work({in: 1000})", "work({in: 100000})");
    }

    @Test
    void takesMessagesAndLinesForNoDifferenceButExceptions() throws Exception {
        TestStep step = TestStep.fromIntToString()
                .throwing("acme.Refusal")
                .throwing("acme.Delay")
                .rule("throw where it must")
                .example("one", num(1), text("a"));
        RunResult fine = returned(text("a"));
        Function<Value, RunResult> one = when("7", threw("acme.Refusal", "no", 3), fine);

        assertThat(compare(step, one, when("7", threw("acme.Refusal", "never", 9), fine))
                        .differences())
                .isEmpty();
        assertThat(compare(step, one, when("7", threw("acme.Delay", "no", 3), fine))
                        .differences())
                .hasSize(1);
    }

    @Test
    void countsNoInputThatTheTypesRefuse() throws Exception {
        TestStep step = TestStep.fromIntToString().example("one", num(1), text("a"));
        Function<Value, RunResult> logic = when("7", new RunResult.Inapplicable("not 7"), returned(text("a")));

        assertThat(compare(step, logic, logic)).isEqualTo(new Comparison(4, List.of()));
    }

    @Test
    void forgivesWhatTheToleranceForgivesAndNothingElse() throws Exception {
        TestStep exact =
                new TestStep(scalar(ScalarKind.INT), scalar(ScalarKind.BIG_DECIMAL)).example("one", num(1), num("1.5"));
        TestStep tolerant = new TestStep(scalar(ScalarKind.INT), scalar(ScalarKind.BIG_DECIMAL))
                .tolerance("0.01")
                .example("one", num(1), num("1.5"));
        Function<Value, RunResult> one = argument -> returned(num("1.5"));
        Function<Value, RunResult> near = when("7", returned(num("1.51")), returned(num("1.5")));
        Function<Value, RunResult> far = when("7", returned(num("1.52")), returned(num("1.5")));

        assertThat(compare(tolerant, one, near).differences()).isEmpty();
        assertThat(compare(tolerant, one, far).differences()).hasSize(1);
        assertThat(compare(exact, one, near).differences()).hasSize(1);
    }
}
