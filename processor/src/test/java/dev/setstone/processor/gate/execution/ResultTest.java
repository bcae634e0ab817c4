package dev.setstone.processor.gate.execution;

import static dev.setstone.processor.gate.FakeRunner.returned;
import static dev.setstone.processor.gate.TestStep.container;
import static dev.setstone.processor.gate.TestStep.declared;
import static dev.setstone.processor.gate.TestStep.items;
import static dev.setstone.processor.gate.TestStep.nullable;
import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.record;
import static dev.setstone.processor.gate.TestStep.scalar;
import static dev.setstone.processor.gate.TestStep.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.gate.FakeRunner;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ResultTest {
    private static final Inputs NONE = (step, contract, seed, count) -> List.of();

    @Test
    void refusesNullWhereTheContractDoesNotAllowItAndNamesThePlace() throws Exception {
        TypeUse string = scalar(ScalarKind.STRING);
        TestStep step = new TestStep(scalar(ScalarKind.INT), declared("acme.Outer"))
                .type(
                        "acme.Outer",
                        List.of(),
                        new Component("maybe", container(ContainerKind.OPTIONAL, string)),
                        new Component("perhaps", nullable(ScalarKind.STRING)),
                        new Component("box", declared("acme.Box", string)),
                        new Component(
                                "list", container(ContainerKind.LIST, declared("acme.Box", nullable(ScalarKind.INT)))))
                .type("acme.Box", List.of("T"), new Component("held", new TypeUse.Variable("T", false)))
                .example("one", num(1), text("unused"));
        Value nothing = new Value.Nothing();
        Value allowed = record(
                "acme.Outer",
                "maybe",
                nothing,
                "perhaps",
                nothing,
                "box",
                record("acme.Box", "held", text("x")),
                "list",
                items(record("acme.Box", "held", nothing)));
        Value forbidden = record(
                "acme.Outer",
                "maybe",
                nothing,
                "perhaps",
                nothing,
                "box",
                record("acme.Box", "held", nothing),
                "list",
                items(nothing));

        assertThat(findings(step, NONE, argument -> returned(allowed))).isEmpty();
        assertThat(findings(step, NONE, argument -> returned(forbidden)))
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("null-result"))
                .extracting(Finding::message)
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).contains("gave null at result.box.held"),
                        message -> assertThat(message).contains("gave null at result.list[]"));
    }

    @Test
    void looksForNullInsideTheCasesOfASealedType() throws Exception {
        TestStep step = new TestStep(scalar(ScalarKind.INT), declared("acme.Shape"))
                .type(new SealedType("acme.Shape", "acme.Shape", List.of(), List.of("acme.Circle")))
                .type("acme.Circle", List.of(), new Component("name", scalar(ScalarKind.STRING)))
                .example("one", num(1), text("unused"));

        assertThat(findings(step, NONE, argument -> returned(record("acme.Circle", "name", new Value.Nothing()))))
                .extracting(Finding::rule)
                .containsExactly("null-result");
    }

    @Test
    void comparesSetsWithToleranceByWhatCanBePairedUp() {
        ValueComparison comparison = new ValueComparison(Optional.of(new java.math.BigDecimal("0.1")));
        Value expected = new Value.Bag(new java.util.LinkedHashSet<>(List.of(num("1.1"), num("1.0"))));
        Value close = new Value.Bag(new java.util.LinkedHashSet<>(List.of(num("1.1"), num("1.15"))));

        assertThat(comparison.first(expected, close)).isEmpty();
        assertThat(comparison.first(expected, new Value.Bag(Set.of(num("1.1"), num("1.3")))))
                .isPresent();
    }

    private static List<Finding> findings(TestStep step, Inputs inputs, Function<Value, RunResult> runs)
            throws SandboxException {
        return new ExecutionGate(new FakeRunner(runs), inputs)
                .judge(step.wellFormed())
                .verdict()
                .findings();
    }
}
