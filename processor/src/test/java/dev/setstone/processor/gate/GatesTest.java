package dev.setstone.processor.gate;

import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.processor.gate.accuracy.Accepted;
import dev.setstone.processor.gate.accuracy.AccuracyGate;
import dev.setstone.processor.gate.execution.Executed;
import dev.setstone.processor.gate.execution.ExecutionGate;
import dev.setstone.processor.gate.security.Cleared;
import dev.setstone.processor.gate.syntax.WellFormed;
import dev.setstone.processor.gate.syntax.WellFormedForTests;
import dev.setstone.processor.sandbox.Runner;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Candidate;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Outcome;
import dev.setstone.processor.verdict.Verdict;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GatesTest {

    private static final Surroundings SURROUNDINGS = new Surroundings(new TreeMap<>(), new TreeMap<>(), 17);
    private static final Runner ECHO = FakeRunner.returning(argument -> text(((Value.Num) argument).text()));

    private final Candidate candidate = TestStep.fromIntToString()
            .example("one", num(1), text("1"))
            .golden(num(4711), text("4711"), 1)
            .candidate();

    private final Gates.First security = (one, surroundings) ->
            passed(GateName.SECURITY, TestStep.wellFormed(one).cleared());
    private final Gates.Next<Cleared, WellFormed> syntax =
            cleared -> passed(GateName.SYNTAX, WellFormedForTests.of(cleared));
    private final Gates.Next<WellFormed, Executed> execution =
            new ExecutionGate(ECHO, (step, contract, seed, count) -> List.of())::judge;
    private final Gates.Next<Executed, Accepted> accuracy = new AccuracyGate(ECHO)::judge;

    @Test
    void acceptsWhatAllFourGatesLetPass() throws Exception {
        Judgement judgement = new Gates(security, syntax, execution, accuracy).judge(candidate, SURROUNDINGS);

        assertThat(judgement).isInstanceOf(Judgement.Accepted.class);
        assertThat(judgement.verdicts()).extracting(Verdict::gate).containsExactly(GateName.values());
        assertThat(((Judgement.Accepted) judgement)
                        .proof()
                        .executed()
                        .wellFormed()
                        .cleared()
                        .candidate())
                .isSameAs(candidate);
    }

    @Test
    void asksNoGateBehindTheOneThatRefuses() throws Exception {
        Finding finding = Finding.of(GateName.SYNTAX, "method-length", "too long", 3, "");
        Gates.Next<Cleared, WellFormed> strict =
                cleared -> new Outcome.Refused<>(new Verdict(GateName.SYNTAX, List.of(finding), new TreeMap<>()));
        Gates.Next<WellFormed, Executed> never = proof -> {
            throw new AssertionError("was asked");
        };

        Judgement judgement = new Gates(security, strict, never, accuracy).judge(candidate, SURROUNDINGS);

        assertThat(judgement.verdicts()).extracting(Verdict::gate).containsExactly(GateName.SECURITY, GateName.SYNTAX);
        assertThat(((Judgement.Refused) judgement).findings()).containsExactly(finding);
        assertThat(((Judgement.Refused) judgement).blamesTheSpec()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(GateName.class)
    void aGateThatFailsRefusesAndKeepsTheMessageToItself(GateName failing) throws Exception {
        Gates gates = new Gates(
                (one, surroundings) -> {
                    fail(failing, GateName.SECURITY);
                    return security.judge(one, surroundings);
                },
                proof -> {
                    fail(failing, GateName.SYNTAX);
                    return syntax.judge(proof);
                },
                proof -> {
                    fail(failing, GateName.EXECUTION);
                    return execution.judge(proof);
                },
                proof -> {
                    fail(failing, GateName.ACCURACY);
                    return accuracy.judge(proof);
                });

        Judgement judgement = gates.judge(candidate, SURROUNDINGS);

        assertThat(judgement).isInstanceOf(Judgement.Refused.class);
        assertThat(judgement.verdicts()).hasSize(failing.ordinal() + 1);
        assertThat(((Judgement.Refused) judgement).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.gate()).isEqualTo(failing);
            assertThat(finding.rule()).isEqualTo("gate-failure");
            assertThat(finding.text()).contains("IllegalStateException").doesNotContain("4711");
        });
    }

    private static void fail(GateName failing, GateName gate) {
        if (failing == gate) {
            throw new IllegalStateException("value 4711");
        }
    }

    @Test
    void aGateThatOverflowsTheStackRefuses() throws Exception {
        Judgement judgement = new Gates(
                        security,
                        syntax,
                        proof -> {
                            throw new StackOverflowError();
                        },
                        accuracy)
                .judge(candidate, SURROUNDINGS);

        assertThat(((Judgement.Refused) judgement).findings())
                .extracting(Finding::rule)
                .containsExactly("gate-failure");
    }

    @Test
    void aGateWhoseOutcomeAndVerdictContradictEachOtherRefuses() throws Exception {
        Verdict empty = new Verdict(GateName.SYNTAX, List.of(), new TreeMap<>());
        Verdict found = new Verdict(
                GateName.SYNTAX,
                List.of(Finding.of(GateName.SYNTAX, "method-length", "too long", 3, "")),
                new TreeMap<>());

        Judgement silent = new Gates(security, cleared -> new Outcome.Refused<>(empty), execution, accuracy)
                .judge(candidate, SURROUNDINGS);
        Judgement lenient = new Gates(
                        security,
                        cleared -> new Outcome.Passed<>(WellFormedForTests.of(cleared), found),
                        execution,
                        accuracy)
                .judge(candidate, SURROUNDINGS);

        assertThat(((Judgement.Refused) silent).findings())
                .extracting(Finding::rule)
                .containsExactly("gate-failure");
        assertThat(((Judgement.Refused) lenient).findings())
                .extracting(Finding::rule)
                .containsExactly("method-length");
    }

    @Test
    void aProofAboutAnotherCandidateIsNone() throws Exception {
        Candidate other = new Candidate(candidate.brief(), "final class Other {}");
        Gates.First confused = (one, surroundings) ->
                passed(GateName.SECURITY, TestStep.wellFormed(other).cleared());

        Judgement judgement = new Gates(confused, syntax, execution, accuracy).judge(candidate, SURROUNDINGS);

        assertThat(((Judgement.Refused) judgement).findings())
                .extracting(Finding::rule)
                .containsExactly("gate-failure");
    }

    @Test
    void aSandboxThatCannotBeUsedIsNobodysFault() {
        Gates.Next<WellFormed, Executed> broken = proof -> {
            throw new SandboxException("no child could be started");
        };

        assertThatThrownBy(() -> new Gates(security, syntax, broken, accuracy).judge(candidate, SURROUNDINGS))
                .isInstanceOf(SandboxException.class);
    }

    @Test
    void anotherAttemptIsInVainWhereTheSpecIsToBlame() throws Exception {
        Candidate impossible = TestStep.fromIntToString()
                .property("neverOne")
                .example("one", num(1), text("1"))
                .candidate();
        Runner runner = new FakeRunner(argument -> FakeRunner.returned(text("1"), "neverOne"));
        ExecutionGate gate = new ExecutionGate(runner, (step, contract, seed, count) -> List.of());

        Judgement judgement = new Gates(security, syntax, gate::judge, accuracy).judge(impossible, SURROUNDINGS);

        assertThat(((Judgement.Refused) judgement).blamesTheSpec()).isTrue();
    }

    private static <T> Outcome<T> passed(GateName gate, T proof) {
        return new Outcome.Passed<>(proof, new Verdict(gate, List.of(), new TreeMap<>()));
    }
}
