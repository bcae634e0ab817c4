package dev.setstone.processor.gate.mutation;

import static dev.setstone.processor.gate.TestStep.container;
import static dev.setstone.processor.gate.TestStep.items;
import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.scalar;
import static dev.setstone.processor.gate.TestStep.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.gate.RealGates;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.gate.mutation.MutationReport.Survivor;
import dev.setstone.processor.sandbox.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationCheckTest {

    private static final String FLOW = "String work(int in);";
    private static final String BOUND = """
            static String work(int in) {
                if (in >= 30) {
                    return "high";
                }
                return "low";
            }
            """;

    private Sandbox sandbox;
    private Sandbox mutants;
    private RealGates gates;

    @BeforeAll
    void start() {
        sandbox = new Sandbox();
        mutants = new Sandbox(MutationCheck.limits());
        gates = new RealGates(sandbox);
    }

    @AfterAll
    void end() {
        sandbox.close();
        mutants.close();
    }

    @Test
    void tellsOfABoundThatNoExampleTouchesAndHowToSettleIt() throws Exception {
        MutationReport report = check(bound().golden(num(30), text("high"), 1), FLOW, BOUND);

        assertThat(report.survivors()).hasSize(2);
        Survivor boundary = report.survivors().get(0);
        assertThat(boundary.change()).isEqualTo("line 9 `if (in >= 30)` could be `if (in > 30)`");
        assertThat(boundary.example()).isEqualTo("- {given: {in: 30}, expect: \"high\"}");
        assertThat(boundary.goldenRows()).isEqualTo(1);
        assertThat(report.survivors().get(1).change()).isEqualTo("line 9 `if (in >= 30)` could be `if (in >= 31)`");
        assertThat(report.measures())
                .containsEntry("mutants.killed", "3/5")
                .containsEntry("mutants.survived", "2")
                .containsEntry("mutants.alike", "0")
                .containsEntry("mutants.refused", "0");
        assertThat(report.open().warning().orElseThrow())
                .contains("2 of 5 small changes", "2 of these only golden rows notice", "(1 golden row notices)")
                .contains("add to the examples of work:\n      - {given: {in: 30}, expect: \"high\"}");
    }

    @Test
    void hasNothingToSayOnceTheSuggestedExampleIsThere() throws Exception {
        MutationReport report = check(bound().example("bound", num(30), text("high")), FLOW, BOUND);

        assertThat(report.survivors()).isEmpty();
        assertThat(report.open().warning()).isEmpty();
        assertThat(report.note()).isEmpty();
        assertThat(report.measures()).containsEntry("mutants.killed", "5/5");
    }

    @Test
    void saysTheSameEachTime() throws Exception {
        assertThat(check(bound(), FLOW, BOUND)).isEqualTo(check(bound(), FLOW, BOUND));
    }

    @Test
    void doesNotBlameTheExamplesForWhatAPropertyRefuses() throws Exception {
        String property =
                " static boolean fits(int in, String out) { return in < 29 || in > 31 || out.equals(in >= 30 ?"
                        + " \"high\" : \"low\"); }";

        MutationReport report = check(bound().property("fits"), FLOW + property, BOUND);

        assertThat(report.survivors()).isEmpty();
        assertThat(report.refused()).isEqualTo(2);
    }

    @Test
    void countsALoopThatNoLongerEndsAsNoticed() throws Exception {
        TestStep step =
                TestStep.fromIntToString().example("three", num(3), text("3")).example("none", num(-1), text("0"));

        MutationReport report = check(step, FLOW, """
                static String work(int in) {
                    int i = 0;
                    while (i < in && i < 9) {
                        i++;
                    }
                    return String.valueOf(i);
                }
                """);

        assertThat(report.tried()).isEqualTo(report.possible());
        assertThat(report.survivors()).extracting(Survivor::change).noneMatch(change -> change.contains("i++"));
        assertThat(report.complete()).isTrue();
    }

    @Test
    void findsCallsThatNoExampleNeeds() throws Exception {
        TestStep step = new TestStep(scalar(ScalarKind.INT), container(ContainerKind.LIST, scalar(ScalarKind.STRING)))
                .example("small", num(5), items())
                .example("negative", num(-5), items());

        MutationReport report = check(step, "List<String> work(int in);", """
                static List<String> work(int in) {
                    List<String> reasons = new ArrayList<>();
                    if (in > 100) {
                        reasons.add("large");
                    }
                    return reasons;
                }
                """);

        assertThat(report.survivors())
                .extracting(Survivor::change)
                .contains("line 11 `reasons.add(\"large\");` could do without its call of `add`");
        assertThat(report.survivors())
                .extracting(Survivor::example)
                .contains("- {given: {in: 101}, expect: [\"large\"]}");
    }

    @Test
    void measuresNothingWhereTimeRunsOut() throws Exception {
        MutationReport report = new MutationCheck(mutants, MutationCheck.MOST, 0).check(accepted(bound(), FLOW, BOUND));

        assertThat(report.tried()).isZero();
        assertThat(report.measures()).isEmpty();
        assertThat(report.note().orElseThrow()).contains("after 0 of 5 changes");
    }

    @Test
    void triesNoMoreThanItMay() throws Exception {
        MutationReport report =
                new MutationCheck(mutants, 3, MutationCheck.MILLIS).check(accepted(bound(), FLOW, BOUND));

        assertThat(report.tried()).isEqualTo(3);
        assertThat(report.possible()).isEqualTo(5);
        assertThat(report.survivors()).extracting(Survivor::change).anyMatch(change -> change.contains("in > 30"));
    }

    private static TestStep bound() {
        return TestStep.fromIntToString()
                .rule("Numbers of 30 or more are high.")
                .example("high", num(40), text("high"))
                .example("low", num(10), text("low"));
    }

    private MutationReport check(TestStep step, String flow, String logic) throws Exception {
        return new MutationCheck(mutants, MutationCheck.MOST, MutationCheck.MILLIS).check(accepted(step, flow, logic));
    }

    private dev.setstone.processor.gate.accuracy.Accepted accepted(TestStep step, String flow, String logic)
            throws Exception {
        Judgement judgement = gates.judge(step, flow, logic);
        assertThat(judgement).as(() -> judgement.verdicts().toString()).isInstanceOf(Judgement.Accepted.class);
        return ((Judgement.Accepted) judgement).proof();
    }
}
