package dev.setstone.processor.gate.execution;

import static dev.setstone.processor.gate.FakeRunner.returned;
import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.Runner;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Inputs NONE = (step, contract, seed, count) -> List.of();

    @Test
    void refusesAResultThatDependsOnTheOrderOfACallersSet() throws Exception {
        Value set = new Value.Bag(new java.util.LinkedHashSet<>(List.of(num(1), num(2))));
        TestStep step = TestStep.fromIntToString().example("one", set, text("1"));
        Runner ordered = request -> request.arguments().stream()
                .map(arguments -> returned(text(request.world() == World.REVERSED ? "2" : "1")))
                .toList();

        Outcome<Executed> outcome = new ExecutionGate(ordered, NONE).judge(step.wellFormed());

        assertThat(outcome.verdict().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("order-dependent");
            assertThat(finding.message()).contains("example \"one\"", "\"1\"", "\"2\"", "reverse order");
        });
        assertThat(outcome.verdict().measures()).containsEntry("work.entropy", "0.9 bits over 8 runs");
    }
}
