package dev.setstone.processor.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.gate.security.Corpus;
import dev.setstone.processor.gate.security.InProcessCompiler;
import dev.setstone.processor.gate.security.SecurityGate;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.RunRequest;
import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.SandboxLimits;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Finding;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Candidates that would take a JVM's time, memory or stack: each is stopped, and the bound is named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BombTest {

    private static final String BOUND = "// bound: ";
    private static final String REFUSED = "// refused by the security gate: ";

    /** On a busy machine, too, what is counted stops a bomb before time does; time has tests of its own. */
    private final Sandbox sandbox = new Sandbox(SandboxLimits.defaults().withCallMillis(20_000));

    private final InProcessCompiler compiler = new InProcessCompiler();
    private final SecurityGate gate = new SecurityGate(compiler);

    @AfterAll
    void close() {
        sandbox.close();
    }

    static Stream<String> bombs() throws IOException {
        return Corpus.sources("bombs").keySet().stream();
    }

    @Test
    void thereAreEnough() throws IOException {
        assertThat(bombs()).hasSizeGreaterThanOrEqualTo(85);
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsStoppedAndItsBoundIsNamed(String name) throws Exception {
        String source = Corpus.sources("bombs").get(name);
        String bound = source.lines().findFirst().orElseThrow().substring(BOUND.length());

        RunResult result = run(source);

        assertThat(result).isInstanceOfSatisfying(RunResult.Stopped.class, stopped -> {
            assertThat(stopped.bound()).as(stopped.detail()).isEqualTo(bound);
            assertThat(stopped.detail()).isNotBlank();
        });
    }

    @Test
    void afterBombsHonestCodeRuns() throws Exception {
        for (String name : List.of("EndlessWhile", "DirectRecursion", "CatchErrorAroundMemory", "DeepPattern")) {
            assertThat(run(Corpus.sources("bombs").get(name))).as(name).isInstanceOf(RunResult.Stopped.class);
            assertThat(run(HONEST)).as("after " + name).isInstanceOf(RunResult.Returned.class);
        }
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void theSecurityGateRefusesOnlyThoseThatSayIt(String name) throws Exception {
        String source = Corpus.sources("bombs").get(name);
        Set<String> expected = source.lines()
                .filter(line -> line.startsWith(REFUSED))
                .flatMap(line -> Stream.of(line.substring(REFUSED.length()).split(",")))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> rules = gate.judge(Corpus.candidate(source), Corpus.surroundings()).verdict().findings().stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules).isEqualTo(expected);
    }

    private static final String HONEST = """
            package corpus;
            import java.util.List;
            final class ClaimsLogic {
                private ClaimsLogic() {}
                static Claims.Decision decide(Claims.Request request) {
                    return new Claims.Decision(true, List.of(request.name()));
                }
            }
            """;

    private RunResult run(String source) throws IOException, SandboxException {
        Compilation program = compiler.compile(Corpus.surroundings(), "corpus.ClaimsLogic", source);
        assertThat(program.logicClasses()).as(program.messages().toString()).isNotEmpty();
        return sandbox.run(new RunRequest(
                        program,
                        "corpus.ClaimsLogic",
                        "corpus.Claims",
                        "decide",
                        List.of(),
                        List.of(List.of(request())),
                        World.PLAIN))
                .get(0);
    }

    private static Value request() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("name", new Value.Text("Ann"));
        fields.put("age", new Value.Num("42"));
        fields.put("amount", new Value.Num("12.50"));
        fields.put("date", new Value.Text("2024-12-24"));
        fields.put("kind", new Value.Text("DENTAL"));
        fields.put("codes", new Value.Items(List.of(new Value.Text("A1"))));
        fields.put("lines", new Value.Items(List.of()));
        return new Value.Fields("corpus.Claims$Request", fields);
    }
}
