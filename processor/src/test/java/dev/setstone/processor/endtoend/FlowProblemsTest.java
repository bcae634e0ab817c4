package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in a flow, where it is reported, and what its message offers. */
class FlowProblemsTest {

    @TempDir
    private Path folder;

    private static Arguments mistake(Problem problem, String from, String to, String... words) {
        return Arguments.of(problem, from, to, List.of(words));
    }

    static Stream<Arguments> mistakesOfReading() {
        return Stream.of(
                mistake(Problem.UNKNOWN_FLOW, "  rated:\n", "  ratd: {do: []}\n  rated:\n", "Did you mean \"rated\"?"),
                mistake(Problem.UNKNOWN_FLOW, "  rated:\n", "  settle: {do: []}\n  rated:\n", "is a step"),
                mistake(Problem.UNKNOWN_FLOW, "  rated:\n", "  twice: {do: []}\n  rated:\n", "has a body"),
                mistake(Problem.UNKNOWN_STEP, "  settle:\n", "  rated: {}\n  settle:\n", "describe it under \"flows\""),
                mistake(Problem.UNKNOWN_KEY, "timeout: PT20S\n", "timout: PT20S\n", "Did you mean \"timeout\"?"),
                mistake(Problem.MISSING_KEY, "  rated:\n    do:", "  rated:\n    to:", "lacks \"do\""),
                mistake(Problem.MISSING_KEY, "        in: items\n", "", "entry 2 of", "lacks \"in\""),
                mistake(Problem.MISSING_KEY, "{call: desk.open}", "{set: a}", "lacks \"call\""),
                mistake(Problem.MISSING_KEY, "retry: {attempts: 2}", "retry: {delay: PT1S}", "lacks \"attempts\""),
                mistake(Problem.NUMBER_OUT_OF_RANGE, "concurrency: 2", "concurrency: 0", "from 1 to 1000, found 0"),
                mistake(Problem.NUMBER_OUT_OF_RANGE, "attempts: 3", "attempts: 1001", "from 1 to 1000, found 1001"),
                mistake(Problem.NUMBER_OUT_OF_RANGE, "multiplier: 1.5", "multiplier: 0.5", "from 1 to 1000, found 0.5"),
                mistake(Problem.NUMBER_OUT_OF_RANGE, "maxDelay: PT0.01S", "maxDelay: PT0S", "from PT0.001S to PT24H"),
                mistake(Problem.NUMBER_OUT_OF_RANGE, "timeout: PT3S", "timeout: PT0S", "found PT0S"),
                mistake(Problem.WRONG_TYPE, "timeout: PT3S", "timeout: 5 seconds", "a duration such as PT30S"),
                mistake(
                        Problem.WRONG_TYPE,
                        "{coverage: coverage}}\n      - call",
                        "{coverage: 1}}\n      - call",
                        "\"coverage\" of \"with\""));
    }

    static Stream<Arguments> mistakesOfTyping() {
        return Stream.of(
                mistake(Problem.FLOW_VALUE, "return: settlement", "return: settlment", "Did you mean \"settlement\"?"),
                mistake(
                        Problem.FLOW_VALUE,
                        "in: claim.items",
                        "in: claim.itms",
                        "claim has no component",
                        "\"items\"?"),
                mistake(
                        Problem.FLOW_VALUE,
                        "in: claim.items",
                        "in: claim.items.name",
                        "claim.items is of type",
                        "let a step"),
                mistake(Problem.FLOW_VALUE, "{policy: claim.policy}", "{policy: coverage.policy}", "another branch"),
                mistake(Problem.FLOW_VALUE, "return: settlement", "return: amounts", "on one way of a branch only"),
                mistake(
                        Problem.FLOW_VALUE,
                        "with: {claim: claim}, timeout",
                        "with: {claim: limit}, timeout",
                        "Known: claim, payments."),
                mistake(Problem.FLOW_NAME, "set: slip", "set: coverage", "another entry has that name"),
                mistake(Problem.FLOW_NAME, "set: limit", "set: int", "no name of Java"),
                mistake(Problem.FLOW_NAME, "{call: desk.open}", "{set: a, call: desk.open}", "returns nothing"),
                mistake(
                        Problem.FLOW_NAME,
                        "      - {set: settlement, call: deny, with: {coverage: coverage}}",
                        "      - {set: settlement, call: payments.limit}",
                        "after \"then\" and of type int after \"else\""),
                mistake(
                        Problem.FLOW_CALL,
                        "call: payments.pay\n",
                        "call: payments.pai\n",
                        "Did you mean \"payments.pay\"?"),
                mistake(Problem.FLOW_CALL, "call: assess", "call: asess", "Did you mean \"assess\"?"),
                mistake(Problem.FLOW_CALL, "call: payments.limit,", "call: rated,", "It is a flow"),
                mistake(
                        Problem.FLOW_ARGUMENT,
                        "{item: item, percent",
                        "{itm: item, percent",
                        "has no parameter \"itm\"",
                        "lacks the argument \"item\""),
                mistake(
                        Problem.FLOW_ARGUMENT,
                        "with: {item: item, percent: coverage.percent}",
                        "with: {item: item}",
                        "lacks the argument \"percent\""),
                mistake(
                        Problem.FLOW_TYPE,
                        "percent: coverage.percent",
                        "percent: coverage.covered",
                        "of type int, found \"coverage.covered\" of type boolean"),
                mistake(
                        Problem.FLOW_TYPE,
                        "{policy: claim.policy}",
                        "{policy: claim.note}",
                        "String",
                        "java.util.Optional"),
                mistake(
                        Problem.FLOW_TYPE,
                        "branch: coverage.covered",
                        "branch: coverage.percent",
                        "\"branch\" of flow \"handle\" must be of type boolean"),
                mistake(Problem.FLOW_TYPE, "in: claim.items", "in: claim.note", "must be a List"),
                mistake(
                        Problem.FLOW_TYPE,
                        "return: limit",
                        "return: claim",
                        "\"return\" of flow \"rated\" must be of type int"),
                mistake(Problem.FLOW_TYPE, "announce:\n", "announce:\n    return: items\n", "must be left out"),
                mistake(Problem.MISSING_KEY, "    return: limit\n", "", "flow \"rated\" lacks \"return\""),
                mistake(
                        Problem.FLOW_THROWS,
                        "set: limit, call: payments.limit,",
                        "set: limit, call: deny, with: {coverage: rate},",
                        "throws acme.Claims.Closed"));
    }

    @ParameterizedTest
    @MethodSource({"mistakesOfReading", "mistakesOfTyping"})
    void mistakeIsReportedAtItsPlaceWithWhatMendsIt(Problem problem, String from, String to, List<String> words) {
        TestProject project = FlowProject.at(folder).edit(FlowProject.SPEC, from, to);

        List<String> errors = project.compile().errors();

        assertThat(errors)
                .anySatisfy(error -> assertThat(error)
                        .matches("(?s)\\[" + problem.code() + "] src/main/setstone/claims.yaml:\\d+:\\d+: .*"));
        assertThat(String.join("\n", errors)).contains(words);
    }

    @Test
    void aFlowThatNobodyDescribesIsReported() {
        TestProject project = FlowProject.at(folder);
        String spec = project.text(FlowProject.SPEC);
        project.file(FlowProject.SPEC, spec.substring(0, spec.indexOf("  announce:\n")));

        assertThat(project.compile().errors())
                .singleElement()
                .asString()
                .contains(Problem.FLOW_WITHOUT_SPEC.code(), "claims.yaml:", "flow \"announce\"");
    }

    @Test
    void oneMistakeIsOneProblem() {
        TestProject project =
                FlowProject.at(folder).edit(FlowProject.SPEC, "call: payments.pay\n", "call: payments.pai\n");

        assertThat(project.compile().errors()).hasSize(1);
    }

    @Test
    void theSignatureOfAFlowIsPartOfTheContract() {
        TestProject project = FlowProject.at(folder)
                .edit(FlowProject.SOURCE, "int rated(Claim claim,", "int rated(StringBuilder claim,");

        assertThat(project.compile().errors())
                .singleElement()
                .asString()
                .contains(Problem.NOT_A_CONTRACT_TYPE.code(), "parameter \"claim\" of flow \"rated\"");
    }

    @Test
    void twoEnginesMakeNoFlow() {
        TestProject project = FlowProject.at(folder)
                .edit(FlowProject.SOURCE, "int rated(Claim claim,", "int rated(Claim claim, FlowEngine other,");

        assertThat(project.compile().errors())
                .anySatisfy(error -> assertThat(error).contains("of step \"rated\""));
    }

    @Test
    void annotationsOfAStepAreRefusedOnAFlow() {
        TestProject project = FlowProject.at(folder)
                .edit(
                        FlowProject.SOURCE,
                        "int rated(Claim claim,",
                        "@dev.setstone.annotations.Rule(\"x\") int rated(Claim claim,");

        assertThat(project.compile().errors())
                .singleElement()
                .asString()
                .contains(Problem.UNKNOWN_STEP.code(), "describe it in YAML");
    }
}
