package dev.setstone.processor.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.gate.security.Corpus;
import dev.setstone.processor.gate.security.InProcessCompiler;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.RunRequest;
import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.sandbox.SandboxLimits;
import dev.setstone.processor.value.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The meter changes no result of honest code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeteringTest {

    private final Sandbox metered = new Sandbox();
    private final Sandbox plain = new Sandbox(SandboxLimits.defaults().withoutMeter());
    private final InProcessCompiler compiler = new InProcessCompiler();

    @AfterAll
    void close() {
        metered.close();
        plain.close();
    }

    static Stream<String> honest() throws IOException {
        return Corpus.sources("accepted").keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("honest")
    void meteredCodeDoesWhatPlainCodeDoes(String name) throws Exception {
        String source = Corpus.sources("accepted").get(name);
        Compilation program = compiler.compile(Corpus.surroundings(), "corpus.ClaimsLogic", source);
        RunRequest request = new RunRequest(
                program, "corpus.ClaimsLogic", "corpus.Claims", "decide", List.of(), requests(), World.PLAIN);

        List<String> expected =
                plain.run(request).stream().map(MeteringTest::outcome).toList();

        assertThat(metered.run(request).stream().map(MeteringTest::outcome))
                .noneMatch(outcome -> outcome.startsWith("Stopped"))
                .containsExactlyElementsOf(expected);
    }

    /** The text of a NullPointerException tells the caller's variables, which the meter's guards stand between. */
    private static String outcome(RunResult result) {
        return result instanceof RunResult.Threw threw && threw.exception().equals("java.lang.NullPointerException")
                ? "NullPointerException at line " + threw.line()
                : result.toString();
    }

    private static List<List<Value>> requests() {
        Random random = new Random(7);
        return IntStream.range(0, 40).mapToObj(i -> List.of(request(random))).toList();
    }

    private static Value request(Random random) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put(
                "name",
                new Value.Text(
                        List.of("Ann", "", "a1, b2; c3", "2024-02-30", "ABBA").get(random.nextInt(5))));
        fields.put("age", new Value.Num(Integer.toString(random.nextInt(130) - 5)));
        fields.put(
                "amount",
                new Value.Num(
                        List.of("0", "12.50", "-3.999", "1E+3", "99999.99").get(random.nextInt(5))));
        fields.put("date", new Value.Text("20" + (10 + random.nextInt(50)) + "-02-28"));
        fields.put("kind", new Value.Text(List.of("DENTAL", "VISION", "DRUG").get(random.nextInt(3))));
        List<Value> codes = new ArrayList<>();
        List<Value> lines = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            codes.add(new Value.Text("C" + random.nextInt(3)));
            Map<String, Value> line = new LinkedHashMap<>();
            line.put("item", new Value.Text("item" + i));
            line.put("price", new Value.Num(random.nextInt(100) + ".10"));
            lines.add(new Value.Fields("corpus.Claims$Line", line));
        }
        fields.put("codes", new Value.Items(codes));
        fields.put("lines", new Value.Items(lines));
        return new Value.Fields("corpus.Claims$Request", fields);
    }
}
