package dev.setstone.processor.gate.execution;

import static dev.setstone.processor.gate.FakeRunner.returned;
import static dev.setstone.processor.gate.TestStep.items;
import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.record;
import static dev.setstone.processor.gate.TestStep.scalar;
import static dev.setstone.processor.gate.TestStep.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.gate.FakeRunner;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.gate.accuracy.AccuracyGate;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Candidate;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A tolerance applies to numbers, where it is declared, and to nothing else. */
class ToleranceLawsTest {

    private static final ValueComparison EXACT = new ValueComparison(Optional.empty());

    private static ValueComparison within(String tolerance) {
        return new ValueComparison(Optional.of(new BigDecimal(tolerance)));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals().ofScale(4);
    }

    /** Values around a number, however deep it lies. */
    @Provide
    Arbitrary<Value> shapes() {
        Arbitrary<Value> numbers = numbers().map(TestStep::num);
        Arbitrary<Value> leaves = Arbitraries.oneOf(
                numbers,
                Arbitraries.strings().ofMaxLength(3).map(TestStep::text),
                Arbitraries.of(true, false).map(Value.Bool::new),
                Arbitraries.just(new Value.Nothing()));
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(Value.Items::new),
                        inner.set().ofMaxSize(3).map(Value.Bag::new),
                        Arbitraries.maps(Arbitraries.strings().ofMaxLength(2).map(TestStep::text), inner)
                                .ofMaxSize(3)
                                .map(entries -> new Value.Entries(Map.copyOf(entries))),
                        Combinators.combine(inner, inner).as((a, b) -> record("acme.Pair", "a", a, "b", b))),
                0,
                3);
    }

    @Property(tries = 500)
    void withoutOneOnlyEqualValuesAgree(@ForAll("shapes") Value one, @ForAll("shapes") Value other) {
        assertThat(EXACT.first(one, one)).isEmpty();
        assertThat(EXACT.first(one, other).isEmpty()).isEqualTo(one.equals(other));
    }

    @Property(tries = 300)
    void withoutOneTheSmallestChangeOfANumberIsSeenHoweverDeepItLies(
            @ForAll("numbers") BigDecimal number, @ForAll("shapes") Value around) {
        Value before = num(number);
        for (Value after : List.of(num(number.add(new BigDecimal("0.0001"))), num(number.setScale(5)))) {
            Assume.that(!around.equals(before) && !around.equals(after));
            assertThat(EXACT.first(items(around, before), items(around, after))).isPresent();
            assertThat(EXACT.first(record("acme.A", "a", before), record("acme.A", "a", after)))
                    .isPresent();
            assertThat(EXACT.first(new Value.Bag(Set.of(around, before)), new Value.Bag(Set.of(around, after))))
                    .isPresent();
            assertThat(EXACT.first(
                            new Value.Entries(Map.of(text("k"), before)), new Value.Entries(Map.of(text("k"), after))))
                    .isPresent();
            assertThat(EXACT.first(new Value.Entries(Map.of(before, around)), new Value.Entries(Map.of(after, around))))
                    .isPresent();
        }
    }

    @Property(tries = 500)
    void withOneNumbersAgreeExactlyWithinIt(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal delta) {
        BigDecimal other = one.add(delta);
        boolean near = delta.abs().compareTo(new BigDecimal("0.01")) <= 0;

        assertThat(within("0.01").first(num(one), num(other)).isEmpty()).isEqualTo(near);
        assertThat(within("0.01").first(num(other), num(one)).isEmpty()).isEqualTo(near);
        assertThat(within("0").first(num(one), num(other.setScale(7))).isEmpty())
                .isEqualTo(delta.signum() == 0);
    }

    @Test
    void withOneEverythingButNumbersStaysExact() {
        ValueComparison wide = within("1000");

        assertThat(wide.first(text("1.50"), text("1.51"))).isPresent();
        assertThat(wide.first(text("2026-01-01"), text("2026-01-02"))).isPresent();
        assertThat(wide.first(new Value.Bool(true), new Value.Bool(false))).isPresent();
        assertThat(wide.first(new Value.Nothing(), num(0))).isPresent();
        assertThat(wide.first(items(num(1)), items(num(1), num(1)))).isPresent();
        assertThat(wide.first(record("acme.A", "a", num(1)), record("acme.B", "a", num(1))))
                .isPresent();
        assertThat(wide.first(num("NaN"), num(0))).isPresent();
        assertThat(wide.first(items(num(1), text("a")), items(num(2), text("b"))))
                .isPresent();
    }

    /** Two steps on which the candidate does the same: only the one that declares a tolerance is judged with it. */
    @Test
    void oneStepsToleranceIsNotAnothers() throws Exception {
        Brief tolerant = work().tolerance("0.01").brief();
        StepBrief exact = work().brief().steps().get(0);
        StepSignature signature = exact.signature();
        StepBrief other = new StepBrief(
                new StepSignature(
                        "other", signature.parameters(), signature.result(), signature.thrown(), TestStep.NOWHERE),
                exact.spec(),
                exact.examples(),
                exact.golden(),
                exact.properties());
        Brief brief = new Brief(
                tolerant.spec(), tolerant.contract(), List.of(tolerant.steps().get(0), other));

        Outcome<Executed> executed = new ExecutionGate(
                        new FakeRunner(argument -> returned(num("1.51"))), (step, contract, seed, count) -> List.of())
                .judge(TestStep.wellFormed(new Candidate(brief, "final class FlowLogic {}")));
        List<Finding> findings = new AccuracyGate(new FakeRunner(argument -> returned(num("1.51"))))
                .judge(((Outcome.Passed<Executed>) executed).value())
                .verdict()
                .findings();

        assertThat(findings).extracting(Finding::rule).containsExactly("example-failed", "golden-failed");
        assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).startsWith("step other: "));
    }

    private static TestStep work() {
        return new TestStep(scalar(ScalarKind.INT), scalar(ScalarKind.BIG_DECIMAL))
                .example("one", num(1), num("1.50"))
                .golden(num(2), num("1.50"), 1);
    }
}
