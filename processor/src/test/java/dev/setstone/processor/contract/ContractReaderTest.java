package dev.setstone.processor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.problem.Problem;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContractReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsEveryScalarType() {
        String parameters = Arrays.stream(ScalarKind.values())
                .map(kind -> kind.typeName() + " p" + kind.ordinal())
                .reduce((left, right) -> left + ", " + right)
                .orElseThrow();

        Contract contract = Reading.of("@CompiledWorkflow interface W { int step(" + parameters + "); }")
                .contract();

        assertThat(step(contract).parameters())
                .extracting(parameter -> parameter.type())
                .containsExactlyElementsOf(Arrays.stream(ScalarKind.values())
                        .map(kind -> (TypeUse) new TypeUse.Scalar(kind, false))
                        .toList());
    }

    @Test
    void readsRecordsEnumsSealedTypesAndContainers() {
        Contract contract = Reading.of("""
                        @CompiledWorkflow public interface W {
                          Outcome<Item> decide(Order order, int... codes) throws BadOrder;
                          default String hello() { return "hello"; }
                          static int helper() { return 1; }
                          private int secret() { return 1; }
                          record Item(BigDecimal price, Optional<String> note) {}
                          record Order(List<Item> items, Map<Kind, Set<Long>> ids, Order @Nullable [] parts) {}
                          enum Kind { NEW, OLD }
                          sealed interface Outcome<T> {}
                          record Good<T>(T value) implements Outcome<T> {}
                          record Bad<T>(@Nullable String why) implements Outcome<T> {}
                          class BadOrder extends Exception { public BadOrder(String message) { super(message); } }
                        }
                        """).contract();

        assertThat(contract.steps()).hasSize(1);
        assertThat(step(contract).result().source()).isEqualTo("com.acme.W.Outcome<com.acme.W.Item>");
        assertThat(step(contract).parameters().get(1).type().source()).isEqualTo("int[]");
        assertThat(step(contract).thrown()).containsExactly("com.acme.W.BadOrder");
        assertThat(contract.types().keySet())
                .containsExactly(
                        "com.acme.W.Bad",
                        "com.acme.W.Good",
                        "com.acme.W.Item",
                        "com.acme.W.Kind",
                        "com.acme.W.Order",
                        "com.acme.W.Outcome");
        assertThat(((SealedType) contract.types().get("com.acme.W.Outcome")).cases())
                .containsExactly("com.acme.W.Bad", "com.acme.W.Good");
        assertThat(((EnumType) contract.types().get("com.acme.W.Kind")).constants())
                .containsExactly("NEW", "OLD");
        RecordType order = (RecordType) contract.types().get("com.acme.W.Order");
        assertThat(order.binaryName()).isEqualTo("com.acme.W$Order");
        assertThat(order.components())
                .extracting(component -> component.type().nullable())
                .containsExactly(false, false, true);
        assertThat(((RecordType) contract.types().get("com.acme.W.Bad"))
                        .components()
                        .get(0)
                        .type()
                        .nullable())
                .isTrue();
    }

    @Test
    void readsInheritedAndGenericStepsOnceInOrder() {
        Contract contract = Reading.of("""
                        interface Base<A, B> { B first(A a); String toString(); int done(int i); }
                        interface Other { int done(int i); }
                        @CompiledWorkflow interface W extends Base<String, List<Integer>>, Other {
                          int own(long a);
                          @Override default int done(int i) { return i; }
                        }
                        """).contract();

        assertThat(contract.steps()).extracting(StepSignature::name).containsExactly("own", "first");
        assertThat(contract.steps().get(1).result().source()).isEqualTo("java.util.List<Integer>");
    }

    @Test
    void readsNullableInsideTypesAndOnDeclarations() {
        Contract contract = Reading.of("""
                        @interface Other { @interface Nullable {} }
                        @CompiledWorkflow interface W {
                          @Nullable String step(@Other.Nullable String a, List<@Nullable String> b, String c);
                        }
                        """).contract();

        assertThat(step(contract).result().nullable()).isTrue();
        assertThat(step(contract).parameters())
                .extracting(parameter -> parameter.type().nullable())
                .containsExactly(true, false, false);
        TypeUse.Container list =
                (TypeUse.Container) step(contract).parameters().get(1).type();
        assertThat(list.arguments().get(0).nullable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Object|can hold anything",
                "Bean|make it a record",
                "AbstractBean|sealed interface",
                "Collection<String>|use List",
                "Iterable<String>|use List",
                "ArrayList<String>|use List",
                "Date|LocalDate or Instant",
                "Calendar|LocalDate or Instant",
                "ZonedDateTime|rules of time zones change",
                "java.util.function.Function<String, String>|code is not data",
                "Runnable|code is not data",
                "java.util.stream.Stream<String>|can be read once",
                "Thread|plain data",
                "Map<int[], String>|null-able, an Optional or an array",
                "Map<@Nullable String, String>|null-able, an Optional or an array",
                "Set<WithArray>|compares by identity",
                "Optional<Optional<String>>|two ways to say nothing",
                "@Nullable Optional<String>|two ways to say nothing",
                "Loop|without end",
                "Empty|without a constant",
                "Wrong|hand all its type parameters",
                "Twins|constant SAME",
            })
    void refusesWhatCannotBeData(String type, String reason) {
        Reading reading = Reading.of("""
                @CompiledWorkflow interface W {
                  int fine(int a);
                  int step(%s a);
                  class Bean {}
                  abstract class AbstractBean {}
                  record WithArray(int[] ids) {}
                  record Loop(Box<Loop> next) {}
                  record Box<T>(T value) {}
                  enum Empty {}
                  sealed interface Wrong {}
                  record Generic<T>(T value) implements Wrong {}
                  sealed interface Twins {}
                  enum One implements Twins { SAME }
                  enum Two implements Twins { SAME }
                }
                """.formatted(type));

        assertThat(reading.problems()).containsExactly(Problem.NOT_A_CONTRACT_TYPE);
        assertThat(reading.printed()).contains("[SET209]").contains(reason);
        assertThat(reading.printed().lines().findFirst().orElseThrow()).startsWith(type.equals("Wrong") ? "13 " : "5 ");
    }

    @Test
    void pointsAtTheComponentOfASourceType() {
        Reading reading = Reading.of("""
                @CompiledWorkflow interface W { int step(Outer outer); }
                record Outer(List<Inner> inner) {}
                record Inner(
                  int fine,
                  List raw,
                  List<? extends Number> wild,
                  Map<String, Object> object) {}
                """);

        assertThat(reading.problems()).containsExactly(Problem.RAW_TYPE, Problem.WILDCARD, Problem.NOT_A_CONTRACT_TYPE);
        assertThat(reading.printed().lines())
                .containsExactly(
                        "7 [SET207] component \"raw\" of record Inner is the raw type List; write its type arguments, such as List<String>",
                        "8 [SET208] component \"wild\" of record Inner hides a type behind the wildcard ? extends Number; write the type itself",
                        "9 [SET209] \"object{value}\" of record Inner has type Object, which can't be part of a contract: it can hold anything, so nobody can check it; use a record, an enum or a sealed interface of records");
    }

    @Test
    void readsClassFilesAndSaysThePathToWhatIsWrongInThem() throws Exception {
        File library = compileLibrary("""
                package lib;
                public record Request(java.util.List<Item> items, Kind kind) {
                  public record Item(java.math.BigDecimal price, Object extra) {}
                  public enum Kind { B, A }
                  public sealed interface Shape permits Circle, Square {}
                  public record Circle(@org.jspecify.annotations.Nullable String name, java.util.Map<String, @org.jspecify.annotations.Nullable Integer> counts, java.util.List<int @org.jspecify.annotations.Nullable []> rows, int plain) implements Shape {}
                  public record Square(int side) implements Shape {}
                }
                """);

        Reading fine = Reading.with(
                List.of(library),
                "package com.acme; @dev.setstone.annotations.CompiledWorkflow interface W { lib.Request.Kind step(lib.Request.Shape s); }");
        Reading wrong = Reading.with(
                List.of(library),
                "package com.acme;\n@dev.setstone.annotations.CompiledWorkflow interface W {\n int step(lib.Request request); }");

        assertThat(fine.contract().types().keySet())
                .containsExactly("lib.Request.Circle", "lib.Request.Kind", "lib.Request.Shape", "lib.Request.Square");
        assertThat(((RecordType) fine.contract().types().get("lib.Request.Circle"))
                        .components().stream()
                                .map(component -> component.type().toString())
                                .map(text -> text.replaceAll("(?s)nullable=(.)[a-z]+", "$1")))
                .containsExactly(
                        "Scalar[kind=STRING, t]",
                        "Container[kind=MAP, arguments=[Scalar[kind=STRING, f], Scalar[kind=BOXED_INT, t]], f]",
                        "Container[kind=LIST, arguments=[Container[kind=ARRAY, arguments=[Scalar[kind=INT, f]], t]], f]",
                        "Scalar[kind=INT, f]");
        assertThat(((EnumType) fine.contract().types().get("lib.Request.Kind")).constants())
                .containsExactly("B", "A");
        assertThat(wrong.problems()).containsExactly(Problem.NOT_A_CONTRACT_TYPE);
        assertThat(wrong.printed()).startsWith("3 [SET209] \"request.items[].extra\" of step \"step\" has type Object");
    }

    @Test
    void refusesInterfacesThatAnybodyMayImplement() {
        Reading reading =
                Reading.of("@CompiledWorkflow interface W { int step(Open o); }\n interface Open { int a(); }");

        assertThat(reading.problems()).containsExactly(Problem.OPEN_HIERARCHY);
    }

    @Test
    void refusesTypesThatGeneratedCodeCannotSee() throws Exception {
        File library = compileLibrary("package lib; public record Request(Hidden hidden) { record Hidden(int a) {} }");

        Reading nested = Reading.of(
                "class Outer {\n private record Secret(int a) {}\n @CompiledWorkflow interface W {\n int step(Secret s); } }");
        Reading elsewhere = Reading.with(
                List.of(library),
                "package com.acme;\n@dev.setstone.annotations.CompiledWorkflow interface W {\n int step(lib.Request r); }");

        assertThat(nested.problems()).containsExactly(Problem.INACCESSIBLE_TYPE);
        assertThat(nested.printed()).startsWith("6 [SET212]");
        assertThat(elsewhere.problems()).containsExactly(Problem.INACCESSIBLE_TYPE);
        assertThat(elsewhere.printed())
                .startsWith("3 [SET212] \"r.hidden\" of step \"step\" has type lib.Request.Hidden");
    }

    @Test
    void tellsUnresolvedTypesFromWrongOnes() {
        Reading reading = Reading.of("@CompiledWorkflow interface W {\n Missing step(List<Gone> a) throws Lost; }\n");

        assertThat(reading.problems()).containsOnly(Problem.UNRESOLVED_TYPE).hasSize(3);
        assertThat(reading.printed()).contains("Missing", "Gone", "Lost");
    }

    @Test
    void refusesStepsWithoutResultWithTypeParametersAndOverloaded() {
        Reading reading = Reading.of("""
                @CompiledWorkflow interface W {
                  void nothing(int a);
                  <T> T anything(T a);
                  int twice(int a);
                  int twice(long a);
                }
                """);

        assertThat(reading.problems())
                .containsExactlyInAnyOrder(Problem.VOID_STEP, Problem.GENERIC_STEP, Problem.OVERLOADED_STEP);
        assertThat(reading.printed()).contains("4 [SET206]", "5 [SET205]", "7 [SET204]");
    }

    @Test
    void refusesWhatIsNoWorkflowInterface() {
        assertThat(Reading.of("@CompiledWorkflow record W(int a) {}").problems())
                .containsExactly(Problem.NOT_AN_INTERFACE);
        assertThat(Reading.of("@CompiledWorkflow interface W<T> { int step(int a); }")
                        .problems())
                .containsExactly(Problem.GENERIC_WORKFLOW);
        assertThat(Reading.of("@CompiledWorkflow interface W { default int a() { return 1; } }")
                        .problems())
                .containsExactly(Problem.NO_STEPS);
        assertThat(Reading.of("class Outer { @CompiledWorkflow private interface W { int step(int a); } }")
                        .problems())
                .containsExactly(Problem.PRIVATE_WORKFLOW);
    }

    @Test
    void refusesExceptionsThatGeneratedCodeCannotRaise() {
        Reading reading = Reading.of("""
                @CompiledWorkflow interface W {
                  int a(int a) throws IllegalArgumentException, ArithmeticException, Fine;
                  int b(int a) throws Exception;
                  int c(int a) throws java.io.IOException;
                  int d(int a) throws NoMessage;
                  int e(int a) throws StackOverflowError;
                  class Fine extends RuntimeException { public Fine(String message) { super(message); } }
                  class NoMessage extends RuntimeException {}
                }
                """);

        assertThat(reading.problems()).containsOnly(Problem.NOT_A_CONTRACT_TYPE);
        assertThat(reading.printed().lines().map(line -> line.substring(0, 1))).containsExactly("5", "6", "7", "8");
    }

    @Test
    void readsPropertiesAndRefusesThoseThatDoNotFit() {
        Reading reading = Reading.of("""
                @CompiledWorkflow interface W {
                  int step(String a, int b);
                  @Ensures("step") static boolean holds(String a, int b, int result) { return true; }
                }
                """);
        Reading wrong = Reading.of("""
                @CompiledWorkflow interface W {
                  int step(String a, int b);
                  @Ensures("stepp") static boolean unknown(String a, int b, int result) { return true; }
                  @Ensures("step") static boolean tooFew(String a, int result) { return true; }
                  @Ensures("step") static int noBoolean(String a, int b, int result) { return 1; }
                  @Ensures("step") default boolean notStatic(String a, int b, int result) { return true; }
                }
                """);

        assertThat(reading.contract().properties())
                .extracting(property -> property.method() + " of " + property.step())
                .containsExactly("holds of step");
        assertThat(wrong.problems())
                .containsExactly(
                        Problem.UNKNOWN_PROPERTY_STEP,
                        Problem.BAD_PROPERTY,
                        Problem.BAD_PROPERTY,
                        Problem.BAD_PROPERTY);
        assertThat(wrong.printed())
                .contains(
                        "5 [SET214] @Ensures(\"stepp\") names no step. Did you mean \"step\"?",
                        "6 [SET213] @Ensures method \"tooFew\" takes (String, int); expected: static boolean tooFew(String, int, int)",
                        "returns int",
                        "is not static");
    }

    @Test
    void complainsOfGeneratedNamesThatSourcesOfThisCompilationTake() throws Exception {
        String workflow =
                "package com.acme; @dev.setstone.annotations.CompiledWorkflow interface W { int step(int a); }";
        File earlier = compileLibrary("package com.acme;\npublic class WImpl {}");

        assertThat(Reading.with(List.of(), workflow, "package com.acme; class WLogic {}")
                        .problems())
                .containsExactly(Problem.NAME_CLASH);
        assertThat(Reading.with(List.of(earlier), workflow).problems()).isEmpty();
    }

    @Test
    void readsRecursiveTypes() {
        Contract contract = Reading.of("""
                        @CompiledWorkflow interface W { Tree<String> step(Expr e); }
                        record Tree<T>(T value, List<Tree<T>> children) {}
                        sealed interface Expr permits Add, Leaf {}
                        record Add(Expr left, Expr right) implements Expr {}
                        record Leaf(BigDecimal value) implements Expr {}
                        """).contract();

        assertThat(contract.types()).hasSize(4);
    }

    private File compileLibrary(String source) throws Exception {
        String name = source.replaceAll("(?s).*?public (?:record|class) (\\w+).*", "$1");
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        file.toString());
        assertThat(status).isZero();
        return classes.toFile();
    }

    private static StepSignature step(Contract contract) {
        return contract.steps().get(0);
    }
}
