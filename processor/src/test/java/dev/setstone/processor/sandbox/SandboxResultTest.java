package dev.setstone.processor.sandbox;

import static dev.setstone.processor.sandbox.Workbench.num;
import static dev.setstone.processor.sandbox.Workbench.returned;
import static dev.setstone.processor.sandbox.Workbench.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.value.Value;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxResultTest {

    private final Sandbox sandbox = new Sandbox();
    private final Workbench bench = new Workbench(sandbox);

    @AfterAll
    void close() {
        sandbox.close();
    }

    @Test
    void theReversedWorldTurnsSetsAndMapsRound() throws SandboxException {
        Compilation program = bench.compile(step("List<Integer> decide(Set<Integer> n)"), """
                static List<Integer> decide(Set<Integer> n) { return List.copyOf(n); }
                """);
        List<List<Value>> calls =
                List.of(List.of(new Value.Bag(new java.util.LinkedHashSet<>(List.of(num(1), num(2), num(3))))));

        assertThat(bench.run(program, World.PLAIN, List.of(), calls))
                .containsExactly(returned(new Value.Items(List.of(num(1), num(2), num(3)))));
        assertThat(bench.run(program, World.REVERSED, List.of(), calls))
                .containsExactly(returned(new Value.Items(List.of(num(3), num(2), num(1)))));
    }

    @Test
    void anElementOfAnotherTypeThanDeclaredIsNoticed() throws SandboxException {
        RunResult result = bench.call("List<Integer> decide()", """
                @SuppressWarnings("unchecked")
                static List<Integer> decide() { return (List<Integer>) (Object) List.of("one"); }
                """);

        assertThat(result).isInstanceOfSatisfying(RunResult.Stopped.class, stopped -> {
            assertThat(stopped.bound()).isEqualTo("type");
            assertThat(stopped.detail()).contains("java.lang.String where a java.lang.Integer is declared");
        });
    }
}
