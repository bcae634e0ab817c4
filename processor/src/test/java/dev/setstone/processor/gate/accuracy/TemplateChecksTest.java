package dev.setstone.processor.gate.accuracy;

import static dev.setstone.processor.gate.FakeRunner.returned;
import static dev.setstone.processor.gate.FakeRunner.threw;
import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.scalar;
import static dev.setstone.processor.gate.TestStep.text;
import static dev.setstone.processor.gate.accuracy.AccuracyRun.echo;
import static dev.setstone.processor.gate.accuracy.AccuracyRun.findings;
import static dev.setstone.processor.gate.accuracy.AccuracyRun.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.spec.Template;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Finding;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateChecksTest {
    @ParameterizedTest
    @CsvSource({"DECISION, no-outcome", "VALIDATION, not-total", "CLASSIFICATION, unclassified"})
    void wantsAnAnswerForEveryInputWhereTheTemplatePromisesIt(Template template, String rule) throws Exception {
        Function<Value, RunResult> picky =
                argument -> argument.equals(num(1)) ? echo(argument) : threw("acme.Refusal", "", 8);

        assertThat(findings(step(template), numbers(5), picky))
                .extracting(Finding::rule)
                .containsExactly(rule);
        assertThat(findings(step(template).rule("End in a Refusal above 99."), numbers(5), picky))
                .isEmpty();
        assertThat(findings(step(template).failingExample("two", num(2), "acme.Refusal"), numbers(5), picky))
                .isEmpty();
    }

    @Test
    void letsOtherTemplatesFailAsDeclared() throws Exception {
        Function<Value, RunResult> picky =
                argument -> argument.equals(num(1)) ? echo(argument) : threw("acme.Refusal", "", 8);

        assertThat(findings(step(Template.TRANSFORMATION), numbers(5), picky)).isEmpty();
    }

    @Test
    void findsTextsThatAnExtractionInvents() throws Exception {
        TestStep step = extraction().example("one", text("ACME Ltd., 3 May"), text("Acme Ltd"));

        assertThat(findings(
                        step,
                        List.of(text("to 'Miller & Sons'")),
                        argument ->
                                returned(text(argument.equals(text("ACME Ltd., 3 May")) ? "Acme Ltd" : "miller sons"))))
                .isEmpty();
        assertThat(findings(
                        step,
                        List.of(text("nothing here")),
                        argument ->
                                returned(text(argument.equals(text("nothing here")) ? "Unknown company" : "Acme Ltd"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("invented-text");
                    assertThat(finding.message()).contains("\"Unknown company\"", "does not occur in the input");
                });
        assertThat(findings(step, List.of(), argument -> returned(text("Umbrella Inc"))))
                .extracting(Finding::rule)
                .containsExactly("example-failed", "invented-text");
    }

    @Test
    void letsAnExtractionWriteWhatExamplesOrRulesShow() throws Exception {
        Function<Value, RunResult> normalising =
                argument -> returned(text(argument.equals(text("5/3/24")) ? "2024-05-03" : "unknown date"));

        assertThat(findings(
                        extraction().example("one", text("5/3/24"), text("2024-05-03")),
                        List.of(text("nothing here")),
                        normalising))
                .as("a place where an example shows a normalised form")
                .isEmpty();
        assertThat(findings(
                        extraction()
                                .rule("Give \"unknown date\" where there is none.")
                                .example("one", text("on 2024-05-03"), text("2024-05-03")),
                        List.of(text("nothing here")),
                        argument ->
                                returned(text(argument.equals(text("on 2024-05-03")) ? "2024-05-03" : "unknown date"))))
                .as("a text that a rule names")
                .isEmpty();
    }

    @Test
    void keepsInventedTextsOfGoldenRowsHidden() throws Exception {
        TestStep step = extraction()
                .example("one", text("ACME Ltd"), text("ACME Ltd"))
                .golden(text("CANARY Ltd"), text("CANARY Ltd"), 1);

        assertThat(findings(
                        step,
                        List.of(),
                        argument -> returned(text(argument.equals(text("ACME Ltd")) ? "ACME Ltd" : "CANARY Holding"))))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.text()).doesNotContain("CANARY"))
                .extracting(Finding::rule)
                .containsExactly("golden-failed", "invented-text");
    }

    @Test
    void suspectsACalculationThatKnowsOnlyTheExamples() throws Exception {
        TestStep step = new TestStep(scalar(ScalarKind.INT), scalar(ScalarKind.INT))
                .template(Template.CALCULATION)
                .example("one", num(1), num(2))
                .example("two", num(2), num(4));
        Function<Value, RunResult> memorised =
                argument -> returned(num(argument.equals(num(1)) ? 2 : argument.equals(num(2)) ? 4 : 0));

        assertThat(findings(step, numbers(30), memorised))
                .extracting(Finding::rule)
                .containsExactly("constant-result");
        assertThat(findings(step.example("none", num(0), num(0)), numbers(30), memorised))
                .as("an example shows that result")
                .isEmpty();
    }

    @Test
    void wantsNumbersFromACalculationOnOrdinaryNumbers() throws Exception {
        TestStep step = new TestStep(scalar(ScalarKind.DOUBLE), scalar(ScalarKind.DOUBLE))
                .template(Template.CALCULATION)
                .example("one", num("1.0"), num("1.0"));
        Function<Value, RunResult> reciprocal =
                argument -> returned(num(1 / Double.parseDouble(((Value.Num) argument).text())));

        assertThat(findings(step, List.of(num("2.0"), num("4.9E-324"), num("NaN")), reciprocal))
                .isEmpty();
        assertThat(findings(step, List.of(num("2.0"), num("0.0")), reciprocal))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("not-a-number");
                    assertThat(finding.message()).contains("work(in = 0.0) gave Infinity");
                });
        assertThat(findings(step.example("zero", num("0.0"), num("Infinity")), List.of(num("-0.0")), reciprocal))
                .isEmpty();
    }

    private static TestStep step(Template template) {
        return TestStep.fromIntToString()
                .template(template)
                .throwing("acme.Refusal")
                .example("one", num(1), text("1"));
    }

    private static TestStep extraction() {
        return new TestStep(scalar(ScalarKind.STRING), scalar(ScalarKind.STRING)).template(Template.EXTRACTION);
    }
}
