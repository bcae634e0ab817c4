package dev.setstone.processor.sandbox;

import static dev.setstone.processor.sandbox.Workbench.fields;
import static dev.setstone.processor.sandbox.Workbench.num;
import static dev.setstone.processor.sandbox.Workbench.returned;
import static dev.setstone.processor.sandbox.Workbench.step;
import static dev.setstone.processor.sandbox.Workbench.surroundings;
import static dev.setstone.processor.sandbox.Workbench.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxRunTest {

    private final Sandbox sandbox = new Sandbox();
    private final Workbench bench = new Workbench(sandbox);

    @AfterAll
    void close() {
        sandbox.close();
    }

    @Test
    void recordsEnumsSealedTypesAndCollectionsGoInAndOut() throws SandboxException {
        Surroundings user = surroundings("""
                package a;
                import java.math.BigDecimal;
                import java.time.LocalDate;
                import java.util.*;
                interface Flow {
                    enum Kind { NEW, OLD }
                    record Pair<A, B>(A first, B second) {}
                    sealed interface Outcome<T> permits Good, Bad {}
                    record Good<T>(T value, List<T> all) implements Outcome<T> {}
                    record Bad<T>(String reason) implements Outcome<T> {}
                    Outcome<Pair<Kind, BigDecimal>> decide(
                            Pair<Kind, BigDecimal> pair, Set<Kind> kinds, Map<String, LocalDate> dates,
                            Optional<Character> mark, long[] numbers, List<Optional<String>> names);
                }
                """);
        Compilation program = bench.compile(user, """
                public static Flow.Outcome<Flow.Pair<Flow.Kind, java.math.BigDecimal>> decide(
                        Flow.Pair<Flow.Kind, java.math.BigDecimal> pair, Set<Flow.Kind> kinds,
                        Map<String, java.time.LocalDate> dates, Optional<Character> mark, long[] numbers,
                        List<Optional<String>> names) {
                    if (dates.get("d").getDayOfMonth() != 24 || mark.get() != 'x' || numbers[1] != 2L
                            || names.get(0).isPresent() || !names.get(1).get().equals("n")) {
                        return new Flow.Bad<>("seen wrongly");
                    }
                    Flow.Kind other = kinds.iterator().next();
                    var turned = new Flow.Pair<>(other, pair.second().negate());
                    return new Flow.Good<>(turned, List.of(pair));
                }
                """);
        assertThat(program.messages()).isEmpty();
        Value pair = fields("a.Flow$Pair", "first", text("OLD"), "second", num("1.50"));

        List<RunResult> results = bench.run(
                program,
                List.of(List.of(
                        pair,
                        new Value.Bag(Set.of(text("NEW"))),
                        new Value.Entries(Map.of(text("d"), text("2024-12-24"))),
                        text("x"),
                        new Value.Items(List.of(num(1), num(2))),
                        new Value.Items(List.of(new Value.Nothing(), text("n"))))));

        Value turned = fields("a.Flow$Pair", "first", text("NEW"), "second", num("-1.50"));
        assertThat(results)
                .containsExactly(
                        returned(fields("a.Flow$Good", "value", turned, "all", new Value.Items(List.of(pair)))));
    }

    @Test
    void aGenericSealedTypeKnowsItsArgumentsInItsCases() throws SandboxException {
        Surroundings user = surroundings("""
                package a;
                import java.util.*;
                interface Flow {
                    sealed interface Tree<T> {}
                    record Leaf<T>(T value) implements Tree<T> {}
                    record Node<S>(List<Tree<S>> children) implements Tree<S> {}
                    int decide(Tree<Integer> tree);
                }
                """);
        Compilation program = bench.compile(user, """
                static int decide(Flow.Tree<Integer> tree) {
                    if (tree instanceof Flow.Leaf<Integer> leaf) {
                        return leaf.value();
                    }
                    return ((Flow.Node<Integer>) tree).children().stream().mapToInt(FlowLogic::decide).sum();
                }
                """);
        Value leaf = fields("a.Flow$Leaf", "value", num(20));
        Value node = fields("a.Flow$Node", "children", new Value.Items(List.of(leaf, leaf)));

        assertThat(bench.run(program, List.of(List.of(node)))).containsExactly(returned(num(40)));
    }

    @Test
    void textOfAnyLengthComesBack() throws SandboxException {
        Value input = text("ß€𝄞".repeat(40_000));

        assertThat(bench.call("String decide(String s)", "static String decide(String s) { return s; }", input))
                .isEqualTo(returned(input));
    }

    @Test
    void anExceptionIsTold() throws SandboxException {
        RunResult result = bench.call("int decide(int n)", """
                static int decide(int n) {
                    if (n > 0) {
                        throw new IllegalArgumentException("not " + n);
                    }
                    return n;
                }
                """, num(5));

        assertThat(result)
                .isEqualTo(new RunResult.Threw(
                        "java.lang.IllegalArgumentException",
                        List.of(
                                "java.lang.RuntimeException",
                                "java.lang.Exception",
                                "java.lang.Throwable",
                                "java.lang.Object"),
                        "not 5",
                        6));
    }

    @Test
    void aRecordThatRefusesItsComponentsMakesTheCallInapplicable() throws SandboxException {
        Surroundings user = surroundings("""
                package a;
                interface Flow {
                    record Positive(int n) {
                        public Positive {
                            if (n <= 0) throw new IllegalArgumentException("n is " + n);
                        }
                    }
                    int decide(Positive p);
                }
                """);
        Compilation program = bench.compile(user, "static int decide(Flow.Positive p) { return p.n(); }");

        List<RunResult> results = bench.run(
                program,
                List.of(
                        List.of(fields("a.Flow$Positive", "n", num(-1))),
                        List.of(fields("a.Flow$Positive", "n", num(1)))));

        assertThat(results)
                .containsExactly(
                        new RunResult.Inapplicable("a.Flow$Positive: java.lang.IllegalArgumentException: n is -1"),
                        returned(num(1)));
    }

    @Test
    void brokenPropertiesAreNamed() throws SandboxException {
        Surroundings user = surroundings("""
                package a;
                interface Flow {
                    int decide(int n);
                    static boolean larger(int n, int result) { return result > n; }
                    static boolean even(int n, int result) { return result % 2 == 0; }
                    static boolean broken(int n, int result) { return 1 / (n - n) == 0; }
                }
                """);
        Compilation program = bench.compile(user, "static int decide(int n) { return n + 1; }");

        List<RunResult> results = bench.run(
                program, World.PLAIN, List.of("larger", "even", "broken"), List.of(List.of(num(1)), List.of(num(2))));

        assertThat(results)
                .containsExactly(
                        new RunResult.Returned(num(2), List.of("broken (threw java.lang.ArithmeticException)"), false),
                        new RunResult.Returned(
                                num(3), List.of("even", "broken (threw java.lang.ArithmeticException)"), false));
    }

    @Test
    void aChangedArgumentIsNoticed() throws SandboxException {
        RunResult result = bench.call(
                "int decide(int[] n)",
                "static int decide(int[] n) { n[0] = 7; return n.length; }",
                new Value.Items(List.of(num(1))));

        assertThat(result).isEqualTo(new RunResult.Returned(num(1), List.of(), true));
    }

    @Test
    void aCollectionGivenCanNotBeChanged() throws SandboxException {
        RunResult result = bench.call(
                "int decide(List<Integer> n)",
                "static int decide(List<Integer> n) { n.add(1); return 1; }",
                new Value.Items(List.of()));

        assertThat(result)
                .isInstanceOfSatisfying(
                        RunResult.Threw.class,
                        threw -> assertThat(threw.exception()).isEqualTo("java.lang.UnsupportedOperationException"));
    }

    @Test
    void outputOfTheCandidateDoesNotReachTheBuild() throws SandboxException {
        RunResult result = bench.call("int decide(int n)", """
                static int decide(int n) {
                    System.out.println("hello");
                    System.err.println("hello");
                    return n;
                }
                """, num(3));

        assertThat(result).isEqualTo(returned(num(3)));
    }

    @Test
    void theStrangeWorldIsStrange() throws SandboxException {
        Compilation program = bench.compile(step("List<String> decide()"), """
                static List<String> decide() {
                    String asserted = "no";
                    assert !(asserted = "yes").isEmpty();
                    return List.of("title".toUpperCase(), System.lineSeparator(), TimeZone.getDefault().getID(),
                            java.nio.charset.Charset.defaultCharset().name(), asserted);
                }
                """);

        assertThat(bench.run(program, World.PLAIN, List.of(), List.of(List.of())))
                .containsExactly(returned(texts("TITLE", "\n", "UTC", "UTF-8", "no")));
        assertThat(bench.run(program, World.STRANGE, List.of(), List.of(List.of())))
                .containsExactly(returned(texts("TİTLE", "\r\n", "Asia/Kolkata", "ISO-8859-1", "yes")));
    }

    @Test
    void aChildHasNoEnvironmentAndSeesNothingOfTheProcessor() throws SandboxException {
        RunResult result = bench.call("List<String> decide()", """
                static List<String> decide() {
                    List<String> found = new ArrayList<>();
                    found.add("environment: " + System.getenv().size());
                    found.add("class path: " + System.getProperty("java.class.path"));
                    for (String name : List.of(
                            "dev.setstone.processor.sandbox.child.RunnerMain",
                            "dev.setstone.processor.sandbox.Sandbox",
                            "org.objectweb.asm.ClassReader",
                            "java.sql.Connection",
                            "java.net.http.HttpClient")) {
                        for (ClassLoader loader : Arrays.asList(FlowLogic.class.getClassLoader(),
                                ClassLoader.getSystemClassLoader())) {
                            try {
                                Class.forName(name, false, loader);
                                found.add(name.substring(name.lastIndexOf('.') + 1));
                            } catch (ClassNotFoundException e) {
                                found.add("-");
                            }
                        }
                    }
                    return found;
                }
                """);

        // Only the child's own main class is there, and only for the child itself.
        assertThat(result)
                .isEqualTo(returned(texts(
                        "environment: 0", "class path: .", "-", "RunnerMain", "-", "-", "-", "-", "-", "-", "-", "-")));
    }

    @Test
    void stateOfOneRequestIsGoneInTheNext() throws SandboxException {
        Compilation program = bench.compile(
                step("int decide()"), "private static int count; static int decide() { return ++count; }");

        assertThat(bench.run(program, List.of(List.of(), List.of())))
                .containsExactly(returned(num(1)), returned(num(2)));
        assertThat(bench.run(program, List.of(List.<Value>of()))).containsExactly(returned(num(1)));
    }

    @Test
    void aStepThatIsNotThereIsTheCallersMistake() throws SandboxException {
        Compilation program = bench.compile(step("int decide()"), "static int other() { return 1; }");

        assertThatThrownBy(() -> bench.run(program, List.of(List.<Value>of())))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("can't be called");
        assertThat(bench.call("int decide()", "static int decide() { return 1; }"))
                .isEqualTo(returned(num(1)));
    }

    private static Value texts(String... texts) {
        return new Value.Items(
                java.util.Arrays.stream(texts).map(Workbench::text).toList());
    }
}
