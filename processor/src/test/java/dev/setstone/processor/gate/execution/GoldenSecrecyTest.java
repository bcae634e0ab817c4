package dev.setstone.processor.gate.execution;

import static dev.setstone.processor.gate.FakeRunner.returned;
import static dev.setstone.processor.gate.FakeRunner.threw;
import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.gate.FakeRunner;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenSecrecyTest {
    private static final Inputs NONE = (step, contract, seed, count) -> List.of();

    @Test
    void generatesInputsWithoutKnowingTheGoldenRowsAndAlwaysTheSame() throws Exception {
        TestStep step =
                TestStep.fromIntToString().example("one", num(1), text("1")).golden(num(7), text("7"), 1);
        List<StepBrief> asked = new ArrayList<>();
        List<Long> seeds = new ArrayList<>();
        Inputs inputs = (brief, contract, seed, count) -> {
            asked.add(brief);
            seeds.add(seed);
            assertThat(count).isEqualTo(200);
            return List.of();
        };
        ExecutionGate gate = new ExecutionGate(FakeRunner.returning(argument -> text("x")), inputs);

        gate.judge(step.wellFormed());
        gate.judge(step.wellFormed());

        assertThat(asked).allSatisfy(brief -> {
            assertThat(brief.golden()).isEmpty();
            assertThat(brief.spec().golden()).isEmpty();
            assertThat(brief.examples()).hasSize(1);
        });
        assertThat(seeds.get(0)).isEqualTo(seeds.get(1));
    }

    @Test
    void tellsOfGoldenRowsTheirNumberAndRulesAlone() throws Exception {
        TestStep step = TestStep.fromIntToString()
                .example("one", num(1), text("1"))
                .golden(num(4711), text("CANARY"), 2)
                .golden(num(4712), text("CANARY"), 2)
                .golden(num(4713), text("CANARY"), 3)
                .golden(num(4714), text("CANARY"), null)
                .golden(num(5), text("5"), 1);

        List<Finding> findings = findings(
                step,
                NONE,
                argument -> ((Value.Num) argument).text().startsWith("47")
                        ? threw("java.lang.IllegalStateException", "no idea about " + argument, 9)
                        : returned(text("fine")));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("unexpected-exception");
            assertThat(finding.line()).isZero();
            assertThat(finding.message())
                    .contains("4 of 5 golden rows", "rule 2 (2 rows), rule 3 (1 row); 1 row without");
            assertThat(finding.text()).doesNotContain("47", "CANARY", "no idea");
        });
    }

    @ParameterizedTest
    @CsvSource({"stopped", "crashed", "null", "strange", "inapplicable", "not run", "changed"})
    void noBreachOnAGoldenRowBringsAValueIntoAFinding(String breach) throws Exception {
        TestStep step =
                TestStep.fromIntToString().example("one", num(1), text("1")).golden(num(4711), text("CANARY"), 2);
        Function<Value, RunResult> golden = argument -> {
            String detail = "CANARY 4711";
            return switch (breach) {
                case "stopped" -> new RunResult.Stopped("memory", detail);
                case "crashed" -> new RunResult.Stopped("crash", detail);
                case "null" -> returned(new Value.Nothing());
                case "inapplicable" -> new RunResult.Inapplicable(detail);
                case "not run" -> new RunResult.NotRun(detail);
                case "changed" -> new RunResult.Returned(text(detail), List.of(), true);
                default -> returned(text(detail));
            };
        };
        FakeRunner runner = new FakeRunner(
                argument -> argument.equals(num(1)) ? returned(text("1")) : golden.apply(argument),
                argument -> argument.equals(num(1)) ? returned(text("1")) : returned(text("CANARY")));

        List<Finding> findings = new ExecutionGate(runner, NONE)
                .judge(step.wellFormed())
                .verdict()
                .findings();

        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.text())
                        .contains("1 of 1 golden rows")
                        .doesNotContain("CANARY", "4711"));
    }

    private static List<Finding> findings(TestStep step, Inputs inputs, Function<Value, RunResult> runs)
            throws SandboxException {
        return new ExecutionGate(new FakeRunner(runs), inputs)
                .judge(step.wellFormed())
                .verdict()
                .findings();
    }
}
