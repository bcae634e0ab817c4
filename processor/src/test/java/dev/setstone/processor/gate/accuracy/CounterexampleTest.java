package dev.setstone.processor.gate.accuracy;

import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.gate.RealGates;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterexampleTest {

    @Test
    void aPlantedFaultIsShownOnTheSimplestInputThatHasIt() throws Exception {
        TestStep step = TestStep.fromIntToString()
                .property("isShort")
                .example("one", num(1), text("1"))
                .golden(num(86420), text("86420"), 1);
        String flow = "String work(int in); static boolean isShort(int in, String out) { return out.length() < 10; }";
        String wrong = """
                static String work(int in) {
                    return in > 4321 && in != 86420 ? "far too long for a number" : String.valueOf(in).replace("-", "");
                }
                """;
        try (Sandbox sandbox = new Sandbox()) {
            Judgement judgement = new RealGates(sandbox).judge(step, flow, wrong);

            assertThat(judgement).isInstanceOf(Judgement.Refused.class);
            assertThat(((Judgement.Refused) judgement).findings())
                    .filteredOn(finding -> finding.message().contains("far too long"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.rule()).isEqualTo("property-broken");
                        assertThat(finding.message())
                                .contains(
                                        "simplest input: work(in = 4322)",
                                        "the property isShort",
                                        "more generated input")
                                .doesNotContain("86420");
                    });
        }
    }

    @Test
    void anExampleThatBreaksAPropertyIsClearEnough() throws Exception {
        TestStep step = TestStep.fromIntToString().property("short").example("one", num(1), text("other"));

        List<Finding> findings = AccuracyRun.findings(
                step, AccuracyRun.numbers(4), argument -> new RunResult.Returned(text("x"), List.of("short"), false));

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("property-broken"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("example \"one\"", "the same on 4 more generated inputs")
                        .doesNotContain("simplest"));
    }

    @Test
    void aLostChildEndsTheSearchWithWhatIsKnown() throws Exception {
        TestStep step = TestStep.fromIntToString().property("short").example("one", num(1), text("1"));

        List<Finding> findings = AccuracyRun.findings(step, AccuracyRun.numbers(1), argument -> {
            int number = Integer.parseInt(((Value.Num) argument).text());
            return number == 0
                    ? new RunResult.Stopped("time", "")
                    : new RunResult.Returned(
                            text(String.valueOf(number)), number > 20 ? List.of("short") : List.of(), false);
        });

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("simplest input: work(in = 50)"));
    }
}
