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
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class InputGeneratorTest {

    private static final Contract RICH = Reading.of("""
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
