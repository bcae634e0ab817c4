package dev.setstone.processor.sandbox;

import static dev.setstone.processor.sandbox.Workbench.num;
import static dev.setstone.processor.sandbox.Workbench.returned;
import static dev.setstone.processor.sandbox.Workbench.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.value.Value;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxBoundsTest {

    private final Sandbox sandbox = new Sandbox();
    private final Workbench bench = new Workbench(sandbox);

    @AfterAll
    void close() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fuel   | while (n >= 0) { n = n ^ 1; } return n;
                    fuel   | return java.util.stream.IntStream.iterate(0, i -> i + 1).filter(i -> i < 0).findFirst().orElse(1);
                    memory | List<long[]> all = new ArrayList<>(); while (true) { all.add(new long[100_000]); }
                    memory | return new long[Integer.MAX_VALUE].length;
                    library | return "x".repeat(1_000).repeat(10_000_000).length();
                    stack  | return decide(n) + 1;
                    crash  | System.exit(0); return 1;
                    crash  | Runtime.getRuntime().halt(5); return 1;
                    """)
    void aBoundThatIsBrokenStopsTheCallAndNotTheOthers(String bound, String body) throws SandboxException {
        Compilation program = bench.compile(
                step("int decide(int n)"), "static int decide(int n) { if (n == 5) { return n; } " + body + " }");

        List<RunResult> results = bench.run(program, List.of(List.of(num(5)), List.of(num(1)), List.of(num(5))));

        assertThat(results.get(0)).isEqualTo(returned(num(5)));
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        RunResult.Stopped.class,
                        stopped ->
                                assertThat(stopped.bound()).as(stopped.detail()).isEqualTo(bound));
        assertThat(results.get(2)).isEqualTo(returned(num(5)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    List<Integer>            | List<Integer> decide()            | return Collections.nCopies(100_000, 1);
                    String                   | String decide()                   | return "x".repeat(2_000_000);
                    List<List<List<String>>> | List<List<List<String>>> decide() | List<List<List<String>>> a = new ArrayList<>(); for (int i = 0; i < 999; i++) { a.add(Collections.nCopies(999, List.of("x"))); } return a;
                    """)
    void aResultThatIsTooLargeIsStopped(String type, String signature, String body) throws SandboxException {
        RunResult result = bench.call(signature, "static " + type + " decide() { " + body + " }");

        assertThat(result)
                .isInstanceOfSatisfying(
                        RunResult.Stopped.class,
                        stopped -> assertThat(stopped.bound()).isEqualTo("output"));
    }

    @Test
    void aResultThatContainsItselfIsStopped() throws SandboxException {
        Surroundings user = Workbench.surroundings(
                "package a; import java.util.*; interface Flow { record Node(List<Node> next) {} Node decide(); }");
        Compilation program = bench.compile(user, """
                static Flow.Node decide() {
                    List<Flow.Node> next = new ArrayList<>();
                    Flow.Node node = new Flow.Node(next);
                    next.add(node);
                    return node;
                }
                """);

        assertThat(bench.run(program, List.of(List.<Value>of())).get(0))
                .isInstanceOfSatisfying(RunResult.Stopped.class, stopped -> {
                    assertThat(stopped.bound()).isEqualTo("output");
                    assertThat(stopped.detail()).contains("nested deeper");
                });
    }

    @Test
    void anExceptionWithAnEndlessMessageIsStopped() throws SandboxException {
        RunResult result = bench.call("int decide()", """
                private static final class Evil extends RuntimeException {
                    private static final long serialVersionUID = 1L;
                    @Override public String getMessage() { while (true) { Math.abs(1); } }
                }
                static int decide() { throw new Evil(); }
                """);

        assertThat(result)
                .isInstanceOfSatisfying(
                        RunResult.Stopped.class,
                        stopped -> assertThat(stopped.bound()).isEqualTo("fuel"));
    }

    @Test
    void afterFourLostChildrenTheRestIsNotRun() throws SandboxException {
        Compilation program =
                bench.compile(step("int decide(int n)"), "static int decide(int n) { return decide(n) + 1; }");

        List<RunResult> results = bench.run(
                program, IntStream.range(0, 6).mapToObj(i -> List.of(num(i))).toList());

        assertThat(results.subList(0, 4)).allMatch(result -> result instanceof RunResult.Stopped);
        assertThat(results.subList(4, 6)).allMatch(result -> result instanceof RunResult.NotRun);
    }

    @Test
    void callsThatTogetherTakeTooLongAreStopped() throws SandboxException {
        try (Sandbox hurried = new Sandbox(SandboxLimits.defaults().withRequestMillis(0))) {
            Workbench own = new Workbench(hurried);
            Compilation program = own.compile(step("int decide(int n)"), "static int decide(int n) { return n; }");

            List<RunResult> results = own.run(program, List.of(List.of(num(1)), List.of(num(2))));

            assertThat(results.get(0))
                    .isInstanceOfSatisfying(
                            RunResult.Stopped.class,
                            stopped -> assertThat(stopped.bound()).isEqualTo("time"));
            assertThat(results.get(1)).isInstanceOf(RunResult.NotRun.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Optional<String> decide()        | static Optional<String> decide() { Optional<String> none = null; return none; }
                    Found<String> decide(); record Found<T>(Optional<T> value) {} | static Flow.Found<String> decide() { return new Flow.Found<>(null); }
                    """)
    void nullInPlaceOfAnOptionalIsNotAnEmptyOne(String signature, String members) throws SandboxException {
        RunResult result = bench.call(signature, members);

        assertThat(result)
                .isInstanceOfSatisfying(
                        RunResult.Stopped.class,
                        stopped -> assertThat(stopped.bound()).isEqualTo("null"));
    }

    @Test
    void aChildIsReplacedAfterItHasServedLongEnough() throws SandboxException {
        try (Sandbox shortLived = new Sandbox(SandboxLimits.defaults().withRequestsPerChild(2))) {
            Workbench own = new Workbench(shortLived);
            Compilation program = own.compile(step("int decide()"), """
                    static int decide() {
                        int served = Integer.getInteger("served", 0) + 1;
                        System.setProperty("served", "" + served);
                        return served;
                    }
                    """);

            assertThat(java.util.stream.Stream.of(1, 2, 3).map(i -> served(own, program)))
                    .containsExactly(returned(num(1)), returned(num(2)), returned(num(1)));
        }
    }

    private static RunResult served(Workbench own, Compilation program) {
        try {
            return own.run(program, List.of(List.<Value>of())).get(0);
        } catch (SandboxException e) {
            throw new AssertionError(e);
        }
    }
}
