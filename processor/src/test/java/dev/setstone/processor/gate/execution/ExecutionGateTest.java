package dev.setstone.processor.gate.execution;

import static dev.setstone.processor.gate.FakeRunner.returned;
import static dev.setstone.processor.gate.FakeRunner.threw;
import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.processor.gate.FakeRunner;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.Runner;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.Outcome;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionGateTest {
    private static final Inputs NONE = (step, contract, seed, count) -> List.of();
    private static final Inputs HUNDREDS = (step, contract, seed, count) ->
            IntStream.range(0, 8).mapToObj(i -> List.of(num(100 + i))).toList();

    @Test
    void passesAStepThatAlwaysDoesTheSameAndHandsOnWhatItGave() throws Exception {
        TestStep step = TestStep.fromIntToString()
                .property("short")
                .example("one", num(1), text("1"))
                .golden(num(7), text("7"), 1);
        FakeRunner runner = FakeRunner.returning(argument -> text(((Value.Num) argument).text()));

        Outcome<Executed> outcome = new ExecutionGate(runner, HUNDREDS).judge(step.wellFormed());

        assertThat(outcome.verdict().findings()).isEmpty();
        Executed executed = ((Outcome.Passed<Executed>) outcome).value();
        Executed.StepRuns runs = executed.runs().get("work");
        assertThat(runs.examples()).containsExactly(returned(text("1")));
        assertThat(runs.golden()).containsExactly(returned(text("7")));
        assertThat(runs.generated())
                .hasSize(8)
                .contains(new Executed.GeneratedRun(List.of(num(103)), returned(text("103"))));
        assertThat(outcome.verdict().measures())
                .containsEntry("work.examples", "1")
                .containsEntry("work.golden", "1")
                .containsEntry("work.generated", "8")
                .containsEntry("work.generated-inapplicable", "0")
                .containsEntry("work.compared", "4")
                .containsEntry("work.entropy", "0.0 bits over 6 runs");
    }

    @Test
    void runsInAllWorldsWithThePropertiesAndTheGoldenRowsLast() throws Exception {
        TestStep step = TestStep.fromIntToString()
                .property("short")
                .example("one", num(1), text("1"))
                .golden(num(7), text("7"), 1);
        FakeRunner runner = FakeRunner.returning(argument -> text("x"));

        new ExecutionGate(runner, HUNDREDS).judge(step.wellFormed());

        assertThat(runner.requests()).extracting("world").containsExactly(World.PLAIN, World.STRANGE, World.FAR);
        assertThat(runner.requests()).allSatisfy(request -> {
            assertThat(request.logicClass()).isEqualTo("acme.FlowLogic");
            assertThat(request.interfaceClass()).isEqualTo("acme.Flow");
            assertThat(request.step()).isEqualTo("work");
            assertThat(request.properties()).containsExactly("short");
            assertThat(request.arguments().get(0)).containsExactly(num(1));
            assertThat(request.arguments().get(request.arguments().size() - 1)).containsExactly(num(7));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "time, time-limit",
        "memory, memory-limit",
        "stack, stack-overflow",
        "output, output-limit",
        "fuel, fuel-limit",
        "library, library-limit",
        "type, wrong-type",
        "null, null-result",
        "crash, crash",
        "something new, crash"
    })
    void refusesWhatBreaksABound(String bound, String rule) throws Exception {
        TestStep step = TestStep.fromIntToString().example("one", num(1), text("1"));

        List<Finding> findings = findings(step, NONE, argument -> new RunResult.Stopped(bound, "after 2000 ms"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.message()).contains("example \"one\"", "work(in = 1)", "after 2000 ms");
        });
    }

    @Test
    void startsNoSecondWorldAfterTheFirstOneBrokeDown() throws Exception {
        TestStep step = TestStep.fromIntToString().example("one", num(1), text("1"));
        FakeRunner runner = new FakeRunner(argument -> new RunResult.Stopped("time", ""));

        new ExecutionGate(runner, NONE).judge(step.wellFormed());

        assertThat(runner.requests()).hasSize(1);
    }

    @Test
    void mentionsCallsThatWereNotRunOnlyWhereNothingSaysWhy() throws Exception {
        TestStep step =
                TestStep.fromIntToString().example("one", num(1), text("1")).example("two", num(2), text("2"));

        assertThat(findings(step, NONE, argument -> new RunResult.NotRun("no child left")))
                .extracting(Finding::rule)
                .containsExactly("not-run");
        assertThat(findings(
                        step,
                        NONE,
                        argument -> argument.equals(num(1))
                                ? new RunResult.Stopped("time", "")
                                : new RunResult.NotRun("no child left")))
                .extracting(Finding::rule)
                .containsExactly("time-limit");
    }

    @Test
    void refusesAnExceptionThatTheStepDoesNotDeclare() throws Exception {
        TestStep step = TestStep.fromIntToString().throwing("acme.Refusal").example("none", num(0), text("1"));

        List<Finding> findings =
                findings(step, NONE, argument -> threw("java.lang.ArithmeticException", "/ by zero", 12));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("unexpected-exception");
            assertThat(finding.line()).isEqualTo(12);
            assertThat(finding.message())
                    .contains(
                            "example \"none\"",
                            "work(in = 0)",
                            "java.lang.ArithmeticException \"/ by zero\"",
                            "declares only acme.Refusal");
        });
    }

    @Test
    void acceptsADeclaredExceptionItsSubclassesAndNestedOnes() throws Exception {
        TestStep step = TestStep.fromIntToString()
                .throwing("java.lang.RuntimeException")
                .throwing("acme.Flow.Refusal")
                .example("one", num(1), text("1"))
                .example("two", num(2), text("2"));

        assertThat(findings(
                        step,
                        NONE,
                        argument -> argument.equals(num(1))
                                ? threw("java.lang.ArithmeticException", "/ by zero", 12)
                                : new RunResult.Threw("acme.Flow$Refusal", List.of(), "", 3)))
                .isEmpty();
    }

    @Test
    void saysOnceWhatHappensOnManyGeneratedInputsAndShowsTheSmallest() throws Exception {
        TestStep step = TestStep.fromIntToString().example("one", num(1), text("1"));
        Inputs inputs = (brief, contract, seed, count) ->
                List.of(List.of(num(123456)), List.of(num(99)), List.of(num(12345)), List.of(num(1000)));

        List<Finding> findings = findings(
                step,
                inputs,
                argument -> argument.equals(num(1))
                        ? returned(text("1"))
                        : threw("java.lang.IllegalStateException", "", 7));

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("generated input: work(in = 99) threw", "the same on 3 more generated inputs"));
    }

    @Test
    void countsGeneratedInputsThatTheUsersTypesRefuse() throws Exception {
        TestStep step = TestStep.fromIntToString().example("one", num(1), text("1"));
        FakeRunner runner = new FakeRunner(argument -> argument.equals(num(1)) || argument.equals(num(101))
                ? returned(text("1"))
                : new RunResult.Inapplicable("too large"));

        Outcome<Executed> outcome = new ExecutionGate(runner, HUNDREDS).judge(step.wellFormed());

        assertThat(outcome.verdict().findings()).isEmpty();
        assertThat(outcome.verdict().measures())
                .containsEntry("work.generated", "1")
                .containsEntry("work.generated-inapplicable", "7");
    }

    @Test
    void blamesTheSpecForAnExampleThatTheUsersTypesRefuse() throws Exception {
        TestStep step = TestStep.fromIntToString().example("one", num(-1), text("1"));

        assertThat(findings(step, NONE, argument -> new RunResult.Inapplicable("negative")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("example-inapplicable");
                    assertThat(finding.text()).contains("\"one\"", "negative", "correct the example");
                });
    }

    @Test
    void refusesAResultThatDiffersInAnotherWorld() throws Exception {
        TestStep step = TestStep.fromIntToString().example("one", num(1), text("TITLE"));
        FakeRunner runner =
                new FakeRunner(argument -> returned(text("TITLE")), argument -> returned(text("T\u0130TLE")));

        assertThat(new ExecutionGate(runner, NONE)
                        .judge(step.wellFormed())
                        .verdict()
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("non-deterministic");
                    assertThat(finding.message()).contains("\"TITLE\"", "\"T\u0130TLE\"", "under another locale");
                });
    }

    @Test
    void refusesADeclaredExceptionWhoseMessageDiffersInAnotherWorld() throws Exception {
        TestStep step =
                TestStep.fromIntToString().throwing("acme.Refusal").failingExample("one", num(1), "acme.Refusal");
        FakeRunner runner = new FakeRunner(
                argument -> threw("acme.Refusal", "1.5", 3), argument -> threw("acme.Refusal", "1,5", 3));

        assertThat(new ExecutionGate(runner, NONE)
                        .judge(step.wellFormed())
                        .verdict()
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("non-deterministic");
    }

    @Test
    void refusesAStepThatAnswersOtherwiseWhenCalledAgain() throws Exception {
        TestStep step = TestStep.fromIntToString().example("one", num(1), text("1"));
        AtomicInteger calls = new AtomicInteger();
        FakeRunner runner = FakeRunner.returning(argument -> num(calls.incrementAndGet()));

        List<Finding> findings = new ExecutionGate(runner, NONE)
                .judge(step.wellFormed())
                .verdict()
                .findings();

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("non-deterministic");
            assertThat(finding.message()).contains("when called again");
        });
    }

    @Test
    void refusesAChangedArgument() throws Exception {
        TestStep step = TestStep.fromIntToString().example("one", num(1), text("1"));

        assertThat(findings(step, NONE, argument -> new RunResult.Returned(text("1"), List.of(), true)))
                .extracting(Finding::rule)
                .containsExactly("arguments-changed");
    }

    @Test
    void keepsTheFindingsFewAndCountsTheRest() throws Exception {
        TestStep step = TestStep.fromIntToString();
        for (int i = 0; i < 15; i++) {
            step.example("number " + i, num(i), text("x"));
        }

        List<Finding> findings = findings(
                step, NONE, argument -> threw("acme.Bad", "", Integer.parseInt(((Value.Num) argument).text()) + 1));

        assertThat(findings).hasSize(10);
        assertThat(findings.get(9).rule()).isEqualTo("more-findings");
        assertThat(findings.get(9).message()).startsWith("6 more findings");
    }

    @Test
    void doesNotJudgeByAChildThatAnswersTooLittle() {
        TestStep step = TestStep.fromIntToString().example("one", num(1), text("1"));
        Runner silent = request -> List.of();

        assertThatThrownBy(() -> new ExecutionGate(silent, NONE).judge(step.wellFormed()))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("answered 0 of 2 calls");
    }

    private static List<Finding> findings(TestStep step, Inputs inputs, Function<Value, RunResult> runs)
            throws SandboxException {
        return new ExecutionGate(new FakeRunner(runs), inputs)
                .judge(step.wellFormed())
                .verdict()
                .findings();
    }
}
