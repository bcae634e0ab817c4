package dev.setstone.processor.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.setstone.processor.brief.Case.Expectation;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Reading;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.spec.Template;
import dev.setstone.processor.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BriefBinderTest {

    private static final String TYPES = """
            enum Kind { NEW, OLD }
            record Item(BigDecimal price, Optional<String> note, @Nullable String tag) {}
            record Box<T>(T value) {}
            sealed interface Shape permits Circle, Square, Flat {}
            record Circle(int radius) implements Shape {}
            record Square(BigDecimal side) implements Shape {}
            enum Flat implements Shape { POINT, LINE }
            sealed interface Card permits Visa, Cash {}
            record Visa(String type) implements Card {}
            record Cash(int amount) implements Card {}
            class Refused extends Exception { Refused(String message) { super(message); } }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boolean|true|true",
                "Byte|-128|-128",
                "int|2147483647|2147483647",
                "long|-9223372036854775808|-9223372036854775808",
                "double|12.50|12.5",
                "double|5|5.0",
                "double|.nan|NaN",
                "float|0.1|0.1",
                "BigDecimal|12.50|12.50",
                "BigDecimal|1e3|1E+3",
                "BigInteger|123456789012345678901234567890|123456789012345678901234567890",
                "char|é|\"é\"",
                "String|no|\"no\"",
                "String|1.50|\"1.50\"",
                "String|'\"null\"'|\"null\"",
                "LocalDate|2024-02-29|2024-02-29",
                "LocalTime|09:30:00|09:30",
                "LocalDateTime|2024-02-29T09:30|2024-02-29T09:30",
                "OffsetDateTime|2024-02-29T09:30+01:00|2024-02-29T09:30+01:00",
                "Instant|2024-02-29T09:30:00Z|2024-02-29T09:30:00Z",
                "Duration|PT90M|PT1H30M",
                "Period|P1Y2M|P1Y2M",
                "Year|2024|2024",
                "YearMonth|2024-02|2024-02",
                "MonthDay|--02-29|--02-29",
                "Kind|NEW|NEW",
                "Optional<String>|null|null",
                "Optional<Kind>|OLD|OLD",
                "@Nullable String|~|null",
                "Item|{price: 1.0}|{price: 1.0, note: null, tag: null}",
                "Item|{tag: a, note: b, price: 2}|{price: 2, note: \"b\", tag: \"a\"}",
                "Box<List<Kind>>|{value: [NEW, OLD]}|{value: [NEW, OLD]}",
                "int[]|[1, 2]|[1, 2]",
                "Set<String>|[b, a]|[\"a\", \"b\"]",
                "Map<Kind, Integer>|{OLD: 2, NEW: 1}|{NEW: 1, OLD: 2}",
                "Map<Box<Integer>, Integer>|[{key: {value: 1}, value: 2}]|[{key: {value: 1}, value: 2}]",
                "Shape|{type: Circle, radius: 2}|{type: Circle, radius: 2}",
                "Shape|POINT|POINT",
                "Card|{$type: Visa, type: gold}|{$type: Visa, type: \"gold\"}",
            })
    void typesWhatFits(String type, String written, String read) throws ProblemException {
        Contract contract = contract("boolean step(" + type + " a)");
        String yaml = written.startsWith("'") ? written.substring(1, written.length() - 1) : written;

        Brief brief = bind(contract, "[{given: {a: " + yaml + "}, expect: true}]");

        Case example = brief.steps().get(0).examples().get(0);
        assertThat(example.name()).isEqualTo("example 1");
        assertThat(example.expectation()).isEqualTo(new Expectation.Returns(new Value.Bool(true)));
        assertThat(new ValueText(contract)
                        .of(
                                example.arguments().get(0),
                                contract.steps().get(0).parameters().get(0).type()))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boolean|yes|VALUE_MISFIT|given.a must be true or false, found \"yes\"",
                "boolean|True|VALUE_MISFIT|true or false",
                "byte|128|VALUE_MISFIT|from -128 to 127",
                "int|1.0|VALUE_MISFIT|a whole number",
                "int|2147483648|VALUE_MISFIT|a whole number",
                "int|1_000|VALUE_MISFIT|a whole number",
                "double|1e999|VALUE_MISFIT|in the range of double",
                "BigDecimal|\"1,5\"|VALUE_MISFIT|a decimal number such as 12.50",
                "BigDecimal|1e999999999|VALUE_MISFIT|a decimal number",
                "char|ab|VALUE_MISFIT|one character",
                "LocalDate|2023-02-29|VALUE_MISFIT|a LocalDate in ISO form",
                "LocalDate|29.02.2024|VALUE_MISFIT|such as 2024-02-29",
                "String|null|NULL_NOT_ALLOWED|given.a can't be null",
                "String|[a]|VALUE_MISFIT|found a sequence",
                "Kind|NEWW|UNKNOWN_CONSTANT|Did you mean \"NEW\"?",
                "Item|{prize: 1}|UNKNOWN_FIELD|Item has no component \"prize\". Did you mean \"price\"?",
                "Item|{}|MISSING_FIELD|given.a lacks the component \"price\" of type java.math.BigDecimal",
                "Item|5|VALUE_MISFIT|a mapping of the components of Item",
                "List<Item>|[{price: 1}, {price: x}]|VALUE_MISFIT|given.a[1].price must be",
                "List<Item>|{price: 1}|VALUE_MISFIT|a sequence",
                "Set<Integer>|[1, 1]|VALUE_MISFIT|without duplicates",
                "Map<Double, Integer>|{1: 1, 1.0: 2}|VALUE_MISFIT|without duplicate keys",
                "Map<Kind, Integer>|[{key: NEW}]|VALUE_MISFIT|with \"key\" and \"value\"",
                "Shape|{radius: 2}|UNKNOWN_CASE|needs \"type\" to say which case it is",
                "Shape|{type: Circel, radius: 2}|UNKNOWN_CASE|Did you mean \"Circle\"?",
                "Card|{type: Visa}|UNKNOWN_CASE|Write the key as \"$type\"",
            })
    void refusesWhatDoesNotFit(String type, String written, Problem problem, String message) {
        List<Diagnostic> found =
                problems(contract("boolean step(" + type + " a)"), "[{given: {a: " + written + "}, expect: true}]");

        assertThat(found).extracting(Diagnostic::problem).contains(problem);
        assertThat(found).anySatisfy(diagnostic -> assertThat(diagnostic.text()).contains(message));
    }

    @Test
    void reportsAllProblemsAtTheirPlaces() {
        List<Diagnostic> found = problems(contract("Kind step(int a, Optional<String> b, Item c) throws Refused"), """
                - given: {aa: 1, c: {price: 1}}
                  expect: NEW
                - given: {a: x, c: {price: 1}}
                  fails: Refusedd
                - given: {a: 1, c: {price: 1}}
                """);

        assertThat(found)
                .extracting(diagnostic ->
                        diagnostic.problem() + " " + diagnostic.at().text())
                .containsExactly(
                        "UNKNOWN_PARAMETER w.yaml:1:11",
                        "MISSING_PARAMETER w.yaml:1:10",
                        "VALUE_MISFIT w.yaml:3:14",
                        "UNDECLARED_FAILURE w.yaml:4:10",
                        "EXPECT_OR_FAILS w.yaml:5:3");
    }

    @Test
    void bindsFailuresByTheirSimpleName() throws ProblemException {
        Brief brief = bind(contract("boolean step(int a) throws Refused"), "[{given: {a: 1}, fails: Refused}]");

        assertThat(brief.steps().get(0).examples().get(0).expectation())
                .isEqualTo(new Expectation.Fails("com.acme.Refused"));
    }

    @Test
    void tellsBothPlacesOfAContradiction() {
        Contract contract = contract("boolean step(double a)");
        Yaml yaml = new Yaml(contract.steps().get(0).at().anchor());

        ProblemException e = catchThrowableOfType(
                ProblemException.class,
                () -> new BriefBinder()
                        .bind(
                                yaml.spec(
                                        "step",
                                        Template.DECISION,
                                        List.of("r"),
                                        "[{given: {a: 1}, expect: true}]",
                                        "\n\n[{given: {a: 1.0}, expect: false}]"),
                                contract));

        assertThat(e.diagnostics()).extracting(Diagnostic::problem).containsExactly(Problem.CONTRADICTION);
        assertThat(e.diagnostics().get(0).text()).contains("w.yaml:3:2", "w.yaml:1:2 (example 1)");
    }

    @Test
    void reportsStepsThatOnlyOneSideKnows() {
        Contract contract = contract("boolean step(double a)");
        Yaml yaml = new Yaml(contract.steps().get(0).at().anchor());

        ProblemException e = catchThrowableOfType(
                ProblemException.class,
                () -> new BriefBinder().bind(yaml.spec("stepp", Template.DECISION, List.of(), "[]"), contract));

        assertThat(e.diagnostics())
                .extracting(Diagnostic::problem)
                .containsExactly(Problem.UNKNOWN_STEP, Problem.STEP_WITHOUT_SPEC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECISION|String|int a|Box<Kind>|int a",
                "EXTRACTION|int|int a|int|Box<String> a",
                "TRANSFORMATION|Kind|int a|Item|int a",
                "TRANSFORMATION|Item||Item|Item a",
                "VALIDATION|Box<Integer>|int a|Item|int a",
                "CLASSIFICATION|Shape|int a|Optional<Kind>|int a",
                "CALCULATION|double|int a|Box<Integer>|double a",
                "CALCULATION|String|int a|BigDecimal|int a",
            })
    void refusesTemplatesThatDoNotSuitTheTypes(
            Template template, String badResult, String badParameter, String goodResult, String goodParameter)
            throws ProblemException {
        String bad = badParameter == null ? "" : badParameter;
        Contract misfit = contract(badResult + " step(" + bad + ")");
        Contract fit = contract(goodResult + " step(" + goodParameter + ")");

        ProblemException e = catchThrowableOfType(ProblemException.class, () -> bind(misfit, template));

        assertThat(e.diagnostics()).extracting(Diagnostic::problem).containsExactly(Problem.TEMPLATE_MISFIT);
        assertThat(bind(fit, template).steps()).hasSize(1);
    }

    static Contract contract(String step) {
        return Reading.of("@CompiledWorkflow interface W { " + step + "; }\n" + TYPES)
                .contract();
    }

    private static Brief bind(Contract contract, Template template) throws ProblemException {
        return new BriefBinder()
                .bind(
                        new Yaml(contract.steps().get(0).at().anchor()).spec("step", template, List.of("r"), "[]"),
                        contract);
    }

    static Brief bind(Contract contract, String examples) throws ProblemException {
        Yaml yaml = new Yaml(contract.steps().get(0).at().anchor());
        return new BriefBinder().bind(yaml.spec("step", Template.DECISION, List.of("r"), examples), contract);
    }

    private static List<Diagnostic> problems(Contract contract, String examples) {
        return catchThrowableOfType(ProblemException.class, () -> bind(contract, examples))
                .diagnostics();
    }
}
