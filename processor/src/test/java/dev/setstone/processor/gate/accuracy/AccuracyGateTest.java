package dev.setstone.processor.gate.accuracy;

import static dev.setstone.processor.gate.FakeRunner.returned;
import static dev.setstone.processor.gate.FakeRunner.threw;
import static dev.setstone.processor.gate.TestStep.container;
import static dev.setstone.processor.gate.TestStep.declared;
import static dev.setstone.processor.gate.TestStep.items;
import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.record;
import static dev.setstone.processor.gate.TestStep.scalar;
import static dev.setstone.processor.gate.TestStep.text;
import static dev.setstone.processor.gate.accuracy.AccuracyRun.echo;
import static dev.setstone.processor.gate.accuracy.AccuracyRun.findings;
import static dev.setstone.processor.gate.accuracy.AccuracyRun.judge;
import static dev.setstone.processor.gate.accuracy.AccuracyRun.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccuracyGateTest {
    @Test
    void acceptsWhatAgreesWithEverything() throws Exception {
        TestStep step = TestStep.fromIntToString()
                .property("short")
                .example("one", num(1), text("1"))
                .golden(num(7), text("7"), 1);

        Outcome<Accepted> outcome = judge(step, numbers(3), AccuracyRun::echo);

        assertThat(outcome).isInstanceOf(Outcome.Passed.class);
        assertThat(outcome.verdict().measures())
                .containsEntry("work.examples", "1/1")
                .containsEntry("work.golden", "1/1")
                .containsEntry("work.generated", "3")
                .containsEntry("work.properties", "1");
    }

    @Test
    void saysOfAFailedExampleWhatWasExpectedWhatWasFoundAndWhere() throws Exception {
        TestStep step = new TestStep(scalar(ScalarKind.INT), declared("acme.Decision"))
                .type(
                        "acme.Decision",
                        List.of(),
                        new Component("amount", scalar(ScalarKind.BIG_DECIMAL)),
                        new Component("reasons", container(ContainerKind.LIST, scalar(ScalarKind.STRING))))
                .example("boundary", num(1), decision("1.50", "a", "b"));

        assertThat(findings(step, List.of(), argument -> returned(decision("1.50", "a", "c"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("example-failed");
                    assertThat(finding.message())
                            .contains(
                                    "example \"boundary\": work(in = 1) must give",
                                    "Decision(amount=1.50, reasons=[\"a\", \"b\"])",
                                    "first difference at result.reasons[1]: expected \"b\", found \"c\"");
                });
        assertThat(findings(step, List.of(), argument -> returned(decision("1.5", "a", "b"))))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message()).contains("result.amount: expected 1.50, found 1.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, true",
        "1.5, true",
        "1.51, true",
        "1.49, true",
        "1.511, false",
        "NaN, false",
        "1E+999999999, false"
    })
    void forgivesNumbersWithinTheTolerance(String found, boolean forgiven) throws Exception {
        TestStep step = new TestStep(scalar(ScalarKind.INT), scalar(ScalarKind.BIG_DECIMAL))
                .tolerance("0.01")
                .example("one", num(1), num("1.50"));

        assertThat(findings(step, List.of(), argument -> returned(num(found))).isEmpty())
                .isEqualTo(forgiven);
    }

    @Test
    void wantsTheExpectedFailureOrASubclassOfIt() throws Exception {
        TestStep step = TestStep.fromIntToString()
                .throwing("java.lang.RuntimeException")
                .throwing("acme.Flow.Refusal")
                .failingExample("one", num(1), "acme.Flow.Refusal");

        assertThat(findings(step, List.of(), argument -> threw("acme.Flow$Refusal", "", 1)))
                .isEmpty();
        assertThat(findings(
                        step,
                        List.of(),
                        argument -> new RunResult.Threw("acme.Special", List.of("acme.Flow$Refusal"), "", 1)))
                .isEmpty();
        assertThat(findings(step, List.of(), argument -> threw("java.lang.IllegalStateException", "no", 5)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.line()).isEqualTo(5);
                    assertThat(finding.message())
                            .contains("must throw acme.Flow.Refusal, but threw java.lang.IllegalStateException \"no\"");
                });
        assertThat(findings(step, List.of(), argument -> returned(text("fine"))))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("must throw acme.Flow.Refusal, but gave \"fine\""));
    }

    @Test
    void refusesADeclaredExceptionWhereAResultIsExpected() throws Exception {
        TestStep step = TestStep.fromIntToString().throwing("acme.Refusal").example("one", num(1), text("1"));

        assertThat(findings(step, List.of(), argument -> threw("acme.Refusal", "", 4)))
                .extracting(Finding::rule)
                .containsExactly("example-failed");
    }

    @Test
    void tellsOfFailedGoldenRowsTheirNumberAndRulesAlone() throws Exception {
        TestStep step = TestStep.fromIntToString()
                .example("one", num(1), text("1"))
                .golden(num(4711), text("CANARY"), 2)
                .golden(num(4712), text("CANARY"), 3)
                .golden(num(5), text("5"), 1);

        assertThat(findings(step, List.of(), AccuracyRun::echo)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("golden-failed");
            assertThat(finding.message()).contains("2 of 3 golden rows", "rule 2 (1 row), rule 3 (1 row)");
            assertThat(finding.text()).doesNotContain("47", "CANARY");
        });
    }

    @ParameterizedTest
    @CsvSource({"0.5, true", "0.50, true", "0.51, false", "1.0, false", "0, true"})
    void wantsTheShareOfGoldenRowsThatTheThresholdSays(String threshold, boolean enough) throws Exception {
        TestStep step = TestStep.fromIntToString()
                .threshold(threshold)
                .example("one", num(1), text("1"))
                .golden(num(5), text("5"), 1)
                .golden(num(6), text("other"), 1);

        assertThat(findings(step, List.of(), AccuracyRun::echo).isEmpty()).isEqualTo(enough);
    }

    @Test
    void showsTheSimplestInputThatBreaksAProperty() throws Exception {
        TestStep step = TestStep.fromIntToString().property("neverLong").example("one", num(1), text("1"));

        List<Finding> findings = findings(
                step,
                List.of(num(5), num(100000), num(1000), num(10000)),
                argument -> ((Value.Num) argument).text().length() > 3
                        ? returned(text("long"), "neverLong")
                        : echo(argument));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("property-broken");
            assertThat(finding.message())
                    .contains(
                            "simplest input: work(in = 1000) gave \"long\", which breaks the property neverLong",
                            "2 more generated inputs");
        });
    }

    @Test
    void tellsOfAPropertyBrokenOnGoldenRowsItsNameAndCountAlone() throws Exception {
        TestStep step = TestStep.fromIntToString()
                .threshold("0")
                .property("neverLong")
                .example("one", num(1), text("1"))
                .golden(num(4711), text("CANARY"), 2);

        assertThat(findings(
                        step,
                        List.of(),
                        argument -> argument.equals(num(1)) ? echo(argument) : returned(text("4711"), "neverLong")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("property-broken");
                    assertThat(finding.text())
                            .contains("1 of 1 golden rows", "neverLong")
                            .doesNotContain("4711", "CANARY");
                });
    }

    @Test
    void blamesTheSpecWhereTheExpectedResultBreaksAProperty() throws Exception {
        TestStep step = TestStep.fromIntToString().property("neverLong").example("one", num(1), text("1"));

        assertThat(findings(step, List.of(), argument -> returned(text("1"), "neverLong")))
                .extracting(Finding::rule)
                .containsExactly("property-contradicted");
    }

    @Test
    void verdictsAreTheSameEveryTime() throws Exception {
        TestStep step = TestStep.fromIntToString()
                .property("p")
                .example("one", num(1), text("other"))
                .golden(num(4711), text("CANARY"), 2);
        Function<Value, RunResult> wrong = argument -> returned(text("x"), "p");

        assertThat(judge(step, numbers(9), wrong).verdict())
                .isEqualTo(judge(step, numbers(9), wrong).verdict());
    }

    private static Value decision(String amount, String... reasons) {
        return record(
                "acme.Decision",
                "amount",
                num(new BigDecimal(amount)),
                "reasons",
                items(Stream.of(reasons).map(TestStep::text).toArray(Value[]::new)));
    }
}
