package dev.setstone.processor.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.spec.Template;
import dev.setstone.processor.value.Value;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ShrinkerTest {

    private static final Contract RICH = InputGeneratorTest.RICH;

    @Property(tries = 25)
    void simplerArgumentsFitTheContractAndComeToAnEnd(@ForAll long seed, @ForAll @IntRange(min = 0, max = 9) int which)
            throws ProblemException {
        StepBrief step = step(RICH);
        Shrinker shrinker = new Shrinker(step.signature(), RICH);
        ValueChecker checker = new ValueChecker(RICH);
        List<Value> current =
                new InputGenerator().generate(step, RICH, seed, 10).get(which);

        int steps = 0;
        for (List<List<Value>> next = shrinker.simpler(current); !next.isEmpty(); next = shrinker.simpler(current)) {
            assertThat(next).doesNotContain(current).hasSizeLessThanOrEqualTo(200);
            current = next.get(Math.floorMod(seed + steps, Math.min(next.size(), 3)));
            for (int i = 0; i < current.size(); i++) {
                assertThat(checker.fits(
                                current.get(i),
                                step.signature().parameters().get(i).type()))
                        .as("%s", current.get(i))
                        .isTrue();
            }
            assertThat(++steps).isLessThan(20_000);
        }
    }

    @Test
    void goesToZeroNothingAndTheFirstConstant() throws ProblemException {
        Contract contract =
                BriefBinderTest.contract("boolean step(int a, BigDecimal b, Kind kind, List<String> words)");
        StepBrief step = step(contract);
        Shrinker shrinker = new Shrinker(step.signature(), contract);
        List<Value> current = List.of(
                new Value.Num("-57"),
                new Value.Num("12.75"),
                new Value.Text("OLD"),
                new Value.Items(List.of(new Value.Text("x"))));

        for (List<List<Value>> next = shrinker.simpler(current); !next.isEmpty(); next = shrinker.simpler(current)) {
            current = next.get(0);
        }

        assertThat(current)
                .containsExactly(
                        new Value.Num("0"), new Value.Num("0"), new Value.Text("NEW"), new Value.Items(List.of()));
    }

    private static StepBrief step(Contract contract) throws ProblemException {
        Yaml yaml = new Yaml(contract.steps().get(0).at().anchor());
        return new BriefBinder()
                .bind(yaml.spec("step", Template.DECISION, List.of("r"), "[]"), contract)
                .steps()
                .get(0);
    }
}
