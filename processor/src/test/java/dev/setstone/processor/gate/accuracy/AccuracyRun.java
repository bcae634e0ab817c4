package dev.setstone.processor.gate.accuracy;

import static dev.setstone.processor.gate.FakeRunner.returned;
import static dev.setstone.processor.gate.FakeRunner.threw;
import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.gate.FakeRunner;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.gate.execution.Executed;
import dev.setstone.processor.gate.execution.ExecutionGate;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Leads functions in place of candidates through the last two gates. */
final class AccuracyRun {

    private AccuracyRun() {}

    static List<Value> numbers(int count) {
        return IntStream.range(100, 100 + count).mapToObj(TestStep::num).toList();
    }

    static RunResult echo(Value argument) {
        return argument.equals(num(2)) ? threw("acme.Refusal", "", 1) : returned(text(((Value.Num) argument).text()));
    }

    static List<Finding> findings(TestStep step, List<Value> generated, Function<Value, RunResult> runs)
            throws SandboxException {
        return judge(step, generated, runs).verdict().findings();
    }

    static Outcome<Accepted> judge(TestStep step, List<Value> generated, Function<Value, RunResult> runs)
            throws SandboxException {
        FakeRunner runner = new FakeRunner(runs);
        Outcome<Executed> executed = new ExecutionGate(
                        runner,
                        (brief, contract, seed, count) ->
                                generated.stream().map(List::of).toList())
                .judge(step.wellFormed());
        assertThat(executed.verdict().findings()).isEmpty();
        return new AccuracyGate(runner).judge(((Outcome.Passed<Executed>) executed).value());
    }
}
