package dev.setstone.processor.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Reading;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.spec.Template;
import dev.setstone.processor.value.Value;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class InputGeneratorTest {

    static final Contract RICH = Reading.of("""
                    @CompiledWorkflow interface W { boolean step(Order order, Expr expr, Page<Item> page, %s); }
                    enum Kind { NEW, OLD }
                    record Order(List<Item> items, Map<Kind, Set<Long>> ids, int @Nullable [] counts, Optional<Order> next) {}
                    record Item(BigDecimal price, double weight, @Nullable String tag, LocalDate day, char mark) {}
                    record Page<T>(T first, List<Page<T>> more, Map<String, T> named) {}
                    sealed interface Expr permits Add, Leaf, Sign {}
                    record Add(Expr left, Expr right) implements Expr {}
                    record Leaf(BigInteger value) implements Expr {}
                    enum Sign implements Expr { PLUS, MINUS }
                    """.formatted(Arrays.stream(ScalarKind.values())
                    .map(kind -> kind.typeName() + " p" + kind.ordinal())
                    .collect(Collectors.joining(", "))))
            .contract();

    private final InputGenerator generator = new InputGenerator();

    @Property(tries = 25)
    void makesOnlyWhatTheContractAllowsAndTheSameForTheSameSeed(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int count) throws ProblemException {
        StepBrief step = rich();

        List<List<Value>> inputs = generator.generate(step, RICH, seed, count);

        ValueChecker checker = new ValueChecker(RICH);
        assertThat(inputs).hasSize(count).doesNotHaveDuplicates().allSatisfy(arguments -> {
            for (int i = 0; i < arguments.size(); i++) {
                assertThat(checker.fits(
                                arguments.get(i),
                                step.signature().parameters().get(i).type()))
                        .as("%s", arguments.get(i))
                        .isTrue();
            }
        });
        assertThat(generator.generate(step, RICH, seed, count)).isEqualTo(inputs);
    }

    @Test
    void namesTheBoundariesOfTheRules() throws ProblemException {
        Contract contract = BriefBinderTest.contract("boolean step(BigDecimal bmi, int age, LocalDate day)");
        StepBrief step = brief(
                contract,
                List.of("Approve when the BMI is 30 or more, from age 18 on, since 2024-03-01."),
                "[{given: {bmi: 31.2, age: 40, day: 2025-01-01}, expect: true}]");

        List<List<Value>> inputs = generator.generate(step, contract, 7, 1000);

        assertThat(inputs.stream().map(each -> each.get(0)).toList())
                .contains(new Value.Num("30"), new Value.Num("29.9"), new Value.Num("30.1"), new Value.Num("0"));
        assertThat(inputs.stream().map(each -> each.get(1)).toList())
                .contains(
                        new Value.Num("17"),
                        new Value.Num("18"),
                        new Value.Num("19"),
                        new Value.Num("-2147483648"),
                        new Value.Num("2147483647"));
        assertThat(inputs.stream().map(each -> each.get(2)).toList())
                .contains(new Value.Text("2024-02-29"), new Value.Text("2024-03-01"), new Value.Text("2024-03-02"));
    }

    @Test
    void makesEveryConstantAndEveryCaseAndEmptyCollections() throws ProblemException {
        Contract contract = BriefBinderTest.contract("boolean step(Kind kind, Shape shape, List<String> words)");
        StepBrief step =
                brief(contract, List.of("r"), "[{given: {kind: NEW, shape: POINT, words: [a]}, expect: true}]");

        List<List<Value>> inputs = generator.generate(step, contract, 1, 100);

        assertThat(new HashSet<>(inputs.stream().map(each -> each.get(0)).toList()))
                .containsExactlyInAnyOrder(new Value.Text("NEW"), new Value.Text("OLD"));
        assertThat(inputs.stream()
                        .map(each -> each.get(1))
                        .map(shape -> shape instanceof Value.Fields fields ? fields.type() : "a constant")
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("com.acme.Circle", "com.acme.Square", "a constant");
        assertThat(inputs.stream().map(each -> each.get(2)).toList()).contains(new Value.Items(List.of()));
    }

    @Test
    void readsNumbersTimesAndWordsInTheirUsualForms() throws ProblemException {
        Contract contract = BriefBinderTest.contract(
                "boolean step(BigDecimal amount, java.time.LocalTime time, java.time.Period within, String word)");
        StepBrief step = brief(
                contract,
                List.of("From 12,500 on, with 15 percent off, before 17:30, within 30 days, `gold` wins."),
                "[{given: {amount: 1, time: '09:00', within: P1D, word: plain}, expect: true}]");

        List<List<Value>> inputs = generator.generate(step, contract, 7, 2000);

        assertThat(inputs.stream().map(each -> each.get(0)).toList())
                .contains(new Value.Num("12500"), new Value.Num("12499"), new Value.Num("0.15"));
        assertThat(inputs.stream().map(each -> each.get(1)).toList())
                .contains(new Value.Text("17:30"), new Value.Text("17:29"), new Value.Text("17:31"));
        assertThat(inputs.stream().map(each -> each.get(2)).toList())
                .contains(new Value.Text("P30D"), new Value.Text("P29D"), new Value.Text("P31D"));
        assertThat(inputs.stream().map(each -> each.get(3)).toList())
                .contains(new Value.Text("gold"), new Value.Text("PLAIN"), new Value.Text(" plain"));
    }

    @Test
    void mixesExamplesAndChangesCollectionsByOne() throws ProblemException {
        Contract contract = BriefBinderTest.contract("boolean step(int a, int b, List<String> words, Set<Kind> kinds)");
        StepBrief step = brief(contract, List.of("r"), """
                        [{given: {a: 123457, b: 1, words: [x, y, z], kinds: []}, expect: true},
                         {given: {a: 2, b: 987654, words: [], kinds: []}, expect: true}]""");

        List<List<Value>> inputs = generator.generate(step, contract, 3, 1000);

        assertThat(inputs)
                .anyMatch(each -> each.get(0).equals(new Value.Num("123457"))
                        && each.get(1).equals(new Value.Num("987654")))
                .anyMatch(each -> each.get(2).equals(items("y", "z")))
                .anyMatch(each -> each.get(2).equals(items("x", "y", "z", "x")))
                .anyMatch(each -> each.get(3).equals(new Value.Bag(Set.of(new Value.Text("OLD")))));
    }

    private static Value items(String... words) {
        return new Value.Items(Arrays.stream(words).<Value>map(Value.Text::new).toList());
    }

    @Test
    void endsWhenAStepHasFewInputs() throws ProblemException {
        Contract one = BriefBinderTest.contract("boolean step(boolean a)");
        Contract none = BriefBinderTest.contract("boolean step()");

        assertThat(generator.generate(brief(one, List.of(), "[]"), one, 3, 50)).hasSize(2);
        assertThat(generator.generate(brief(none, List.of(), "[]"), none, 3, 50))
                .containsExactly(List.of());
    }

    @Test
    void takesNoHintFromGoldenRows() throws ProblemException {
        Contract contract = BriefBinderTest.contract("boolean step(int a)");
        Yaml yaml = new Yaml(contract.steps().get(0).at().anchor());
        StepBrief step = new BriefBinder()
                .bind(
                        yaml.spec(
                                "step",
                                Template.DECISION,
                                List.of(),
                                "[{given: {a: 5}, expect: true}]",
                                "[{given: {a: 777777}, expect: true}]"),
                        contract)
                .steps()
                .get(0);

        assertThat(generator.generate(step, contract, 3, 500)).doesNotContain(List.of(new Value.Num("777777")));
    }

    private static StepBrief rich() throws ProblemException {
        return brief(RICH, List.of("Above 9.99 and below 100, \"GOLD\" wins."), "[]");
    }

    private static StepBrief brief(Contract contract, List<String> rules, String examples) throws ProblemException {
        Yaml yaml = new Yaml(contract.steps().get(0).at().anchor());
        return new BriefBinder()
                .bind(yaml.spec("step", Template.DECISION, rules, examples), contract)
                .steps()
                .get(0);
    }
}
