package dev.setstone.processor.sandbox;

import static dev.setstone.processor.sandbox.Workbench.LOGIC;
import static dev.setstone.processor.sandbox.Workbench.logic;
import static dev.setstone.processor.sandbox.Workbench.num;
import static dev.setstone.processor.sandbox.Workbench.returned;
import static dev.setstone.processor.sandbox.Workbench.step;
import static dev.setstone.processor.sandbox.Workbench.surroundings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.processor.sandbox.Compilation.Message;
import dev.setstone.processor.sandbox.RunRequest.World;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxCompileTest {

    private static final Surroundings INT_STEP = step("int decide(int n)");

    private final Sandbox sandbox = new Sandbox();
    private final Workbench bench = new Workbench(sandbox);

    @AfterAll
    void close() {
        sandbox.close();
    }

    @Test
    void classesOfTheCandidateAndOfTheUserAreKeptApart() throws SandboxException {
        Compilation compilation = bench.compile(
                surroundings(
                        "package a; interface Flow { Other decide(); record Inner(int i) {} }",
                        "a.Other",
                        "package a; record Other(Far far) {}",
                        "a.Far",
                        "package a; enum Far { X }",
                        "a.Unused",
                        "package a; class Unused {}"),
                "public static Other decide() { return new Other(new Far2().far()); }\nprivate static final class Far2 { Far far() { return Far.X; } }");

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.logicClasses().keySet()).containsExactly("a.FlowLogic", "a.FlowLogic$Far2");
        assertThat(compilation.userClasses().keySet()).containsExactly("a.Far", "a.Flow", "a.Flow$Inner", "a.Other");
    }

    @Test
    void errorsAreToldInEnglishWithTheirLines() throws SandboxException {
        Compilation compilation = bench.compile(INT_STEP, "public static int decide(int n) {\n  return missing;\n}");

        assertThat(compilation.logicClasses()).isEmpty();
        assertThat(compilation.messages()).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo("error");
            assertThat(message.code()).startsWith("compiler.err.cant.resolve");
            assertThat(message.line()).isEqualTo(5);
            assertThat(message.text()).contains("cannot find symbol").contains("variable missing");
        });
    }

    @Test
    void lintsOfTheCandidateAreWarningsAndThoseOfTheUserAreNotTold() throws SandboxException {
        Compilation compilation = bench.compile(
                surroundings("""
                        package a;
                        interface Flow {
                            int decide(int n);
                            default Object raw() { return new java.util.ArrayList<String>((java.util.List) null); }
                        }
                        """),
                "public static int decide(int n) { List raw = new ArrayList(); return raw.size(); }");

        assertThat(compilation.messages())
                .isNotEmpty()
                .allMatch(message -> message.kind().equals("warning") && message.line() == 4);
        assertThat(compilation.messages()).extracting(Message::code).contains("compiler.warn.raw.class.use");
        assertThat(compilation.logicClasses()).containsOnlyKeys("a.FlowLogic");
    }

    @Test
    void aSourceThatDeclaresSomethingElseIsAnError() throws SandboxException {
        Compilation compilation = sandbox.compile(INT_STEP, LOGIC, "package b; final class Other {}");

        assertThat(compilation.messages())
                .filteredOn(message -> message.kind().equals("error"))
                .extracting(Message::code)
                .containsExactlyInAnyOrder("wrong-package", "wrong-class");
        assertThat(compilation.logicClasses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    structure     @ final class FlowLogic { int decide(int n) { return n; } }
                    structure     @ class FlowLogic { public static int decide(int n) { return n; } }
                    structure     @ final class FlowLogic { private static int n; public static int decide(int n) { return n; } }
                    structure     @ final class FlowLogic { public static int decide(int n) { return n; } } class Second {}
                    structure     @ final class FlowLogic { protected static int decide(int n) { return n; } }
                    structure     @ final class FlowLogic { { decide(1); } public static int decide(int n) { return n; } }
                    empty-catch   @ final class FlowLogic { public static int decide(int n) { try { n = n / 0; } catch (ArithmeticException e) { } return n; } }
                    finally-leaves @ final class FlowLogic { static int decide(int n) { try { n = decide(n + 1); } finally { if (n > 0) { return n; } } return n; } }
                    finally-leaves @ final class FlowLogic { static int decide(int n) { while (n > 0) { try { n = decide(n); } finally { if (n > 1) { continue; } } } return n; } }
                    null-returned @ final class FlowLogic { public static String decide(int n) { return n > 0 ? "x" : (null); } }
                    complexity    @ final class FlowLogic { public static boolean decide(int n) { return n == 1 || n == 2 || n == 3 || n == 4 || n == 5 || n == 6 || n == 7 || n == 8 || n == 9 || n == 10 || n == 11; } }
                    """)
    void whatIsHardToReviewIsSaid(String code, String source) throws SandboxException {
        Compilation compilation = sandbox.compile(INT_STEP, LOGIC, "package a;\n" + source);

        assertThat(compilation.messages())
                .contains(compilation.messages().stream()
                        .filter(message ->
                                message.kind().equals("shape") && message.code().equals(code) && message.line() == 2)
                        .findFirst()
                        .orElse(new Message("shape", code, 2, "missing")));
        assertThat(compilation.logicClasses()).isNotEmpty();
    }

    @Test
    void aFinallyBlockThatRunsToItsEndIsFine() throws SandboxException {
        Compilation compilation = bench.compile(
                INT_STEP,
                "static int decide(int n) { try { n++; } finally { for (int i = 0; i < n; i++) { if (i > 3) { break; } } } return n; }");

        assertThat(compilation.messages()).isEmpty();
    }

    @Test
    void aLongMethodIsTold() throws SandboxException {
        String body = "n++;\n".repeat(49);

        Compilation fits = bench.compile(INT_STEP, "public static int decide(int n) { " + body + " return n; }");
        Compilation longer = bench.compile(INT_STEP, "public static int decide(int n) { " + body + "\n return n; }");

        assertThat(fits.messages()).isEmpty();
        assertThat(longer.messages())
                .containsExactly(
                        new Message("shape", "method-length", 4, "method decide has 51 lines; the limit is 50"));
    }

    @Test
    void whatTheUsersTypesNeedFromElsewhereIsLeftOut() throws SandboxException {
        Surroundings user = surroundings(
                """
                package a;
                import com.acme.generated.FlowImpl;
                import dev.setstone.annotations.*;
                @CompiledWorkflow(spec = "flow.yaml")
                interface Flow {
                    @Step int decide(int n);
                    default Flow make() { return new FlowImpl(); }
                    @Ensures("decide") static boolean same(int n, int result) { return n == result; }
                }
                """,
                "dev.setstone.annotations.Ensures",
                "package dev.setstone.annotations; public @interface Ensures { String value(); }");
        Compilation program = bench.compile(user, "public static int decide(int n) { return n; }");

        assertThat(program.messages()).isEmpty();
        assertThat(bench.run(program, World.PLAIN, List.of("same"), List.of(List.of(num(1)))))
                .containsExactly(returned(num(1)));
    }

    @Test
    void aPropertyThatCanNotBeCompiledIsNotLeftOut() {
        Surroundings user = surroundings("""
                package a;
                interface Flow {
                    int decide(int n);
                    @Ensures("decide") static boolean same(int n, int result) { return Missing.same(n, result); }
                }
                """);

        assertThatThrownBy(() -> bench.compile(user, "public static int decide(int n) { return n; }"))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("a/Flow.java:4");
    }

    @Test
    void aUsersTypeThatDoesNotCompileIsNotTheCandidatesFault() {
        assertThatThrownBy(() -> bench.compile(
                        surroundings("package a; interface Flow { Missing decide(); }"),
                        "public static int decide() { return 1; }"))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("a/Flow.java:1")
                .hasMessageContaining("Missing");
    }

    @Test
    void aUsersTypeMayHideOneOfTheJdk() throws SandboxException {
        Compilation program = bench.compile(
                surroundings(
                        "package a; interface Flow { int decide(int n); }",
                        "a.Math",
                        "package a; final class Math { static int abs(int n) { return 42; } }"),
                "public static int decide(int n) { return Math.abs(n); }");

        assertThat(bench.run(program, List.of(List.of(num(1))))).containsExactly(returned(num(42)));
    }

    @Test
    void classFilesServeAsWellAsSources() throws SandboxException {
        Surroundings sources = surroundings(
                "package a; public interface Flow { b.Other decide(int n); }",
                "b.Other",
                "package b; public record Other(int n) {}");
        String candidate = "public static b.Other decide(int n) { return new b.Other(n); }";
        Compilation first = bench.compile(sources, candidate);
        Surroundings files = new Surroundings(new TreeMap<>(), first.userClasses(), 17);

        Compilation second = bench.compile(files, candidate);

        assertThat(second.messages()).isEmpty();
        assertThat(bench.run(second, List.of(List.of(num(3)))))
                .containsExactly(returned(Workbench.fields("b.Other", "n", num(3))));
    }

    @Test
    void theReleaseIsTheUsers() throws SandboxException {
        Surroundings old = new Surroundings(
                new TreeMap<>(Map.of("a.Flow", "package a; interface Flow { int decide(int n); }")),
                new TreeMap<>(),
                11);

        Compilation compilation =
                bench.compile(old, "public static int decide(int n) { return List.of(n).stream().toList().get(0); }");

        assertThat(compilation.messages()).extracting(Message::kind).containsExactly("error");
    }

    @Test
    void aSourceThatTakesTheCompilerDownIsAResultAndTheNextOneCompiles() throws SandboxException {
        String nested = "(".repeat(20_000) + "n" + ")".repeat(20_000);

        Compilation bomb = bench.compile(INT_STEP, "public static int decide(int n) { return " + nested + "; }");
        Compilation next = bench.compile(INT_STEP, "public static int decide(int n) { return n; }");

        assertThat(bomb.messages()).extracting(Message::code).containsExactly("compiler-bomb");
        assertThat(bomb.logicClasses()).isEmpty();
        assertThat(next.messages()).isEmpty();
    }

    @Test
    void constantsThatFillTheMemoryAreAResult() throws SandboxException {
        StringBuilder members = new StringBuilder("private static final String A0 = \"0123456789abcdef\";\n");
        for (int i = 1; i < 29; i++) {
            members.append("private static final String A" + i + " = A" + (i - 1) + " + A" + (i - 1) + ";\n");
        }

        Compilation bomb =
                bench.compile(INT_STEP, members + "public static int decide(int n) { return A28.length(); }");

        assertThat(bomb.messages()).extracting(Message::code).containsExactly("compiler-bomb");
    }

    @Test
    void inferenceThatTakesTooLongIsAResult() throws SandboxException {
        String nested = "List.of(".repeat(120) + "1" + ")".repeat(120);
        try (Sandbox hasty = new Sandbox(SandboxLimits.defaults().withCompileMillis(2_500))) {
            Compilation bomb = hasty.compile(
                    step("Object decide()"), LOGIC, logic("public static Object decide() { return " + nested + "; }"));

            assertThat(bomb.messages()).singleElement().satisfies(message -> {
                assertThat(message.code()).isEqualTo("compiler-bomb");
                assertThat(message.text()).contains("2500 ms");
            });
        }
    }

    @Test
    void inferenceThatTakesTooLongIsStoppedByItsCpuTimeHoweverBusyTheMachineIs() throws SandboxException {
        String nested = "List.of(".repeat(120) + "1" + ")".repeat(120);
        try (Sandbox patient = new Sandbox(SandboxLimits.defaults().withCompileMillis(300_000))) {
            Compilation bomb = patient.compile(
                    step("Object decide()"), LOGIC, logic("public static Object decide() { return " + nested + "; }"));

            assertThat(bomb.messages())
                    .singleElement()
                    .satisfies(message -> assertThat(message.text()).contains("2500 ms of CPU time"));
        }
    }
}
