package dev.setstone.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.setstone.processor.model.Reply.Usage;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.prompt.Prompt;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BudgetTest {

    private static final Prompt PROMPT = Build.prompt();
    private static final long PROMPT_TOKENS =
            new TokenCounter().count(PROMPT.system()) + new TokenCounter().count(PROMPT.user());

    @TempDir
    Path project;

    private LoopbackServer server;

    @BeforeEach
    void start() throws Exception {
        server = new LoopbackServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Build build(Budget budget) throws ModelException {
        return Build.of(
                        WireFormat.OLLAMA,
                        server,
                        project,
                        limits -> limits.withMaxOutputTokens(100).withTimeout(Duration.ofSeconds(20)))
                .with(budget);
    }

    private static Budget money(String cap, String price) {
        return new Budget(Optional.empty(), Optional.of(new BigDecimal(cap)), Price.parse(price));
    }

    @Test
    void aCallThatMayExceedTheTokensIsNotMade() throws Exception {
        server.then(200, WireFormat.OLLAMA.good("class A {}"));
        long most = PROMPT_TOKENS + 100;

        ModelException problem = catchThrowableOfType(
                ModelException.class, () -> build(Build.tokens(most - 1)).complete());

        assertThat(problem.problem()).isEqualTo(Problem.BUDGET_EXCEEDED);
        assertThat(problem.arguments())
                .containsExactly(
                        "it may take " + most + " tokens, and " + (most - 1) + " of " + (most - 1) + " are left",
                        "-Asetstone.maxTokens");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aCallThatJustFitsIsMadeAndWhatItTookCounts() throws Exception {
        server.then(200, WireFormat.OLLAMA.good("class A {}"));
        Budget budget = Build.tokens(PROMPT_TOKENS + 100);

        build(budget).complete();

        assertThat(budget.spent()).isEqualTo(new Usage(41, 17, false));
        ModelException second = catchThrowableOfType(
                ModelException.class,
                () -> build(budget).complete(new Prompt("demo", 2, PROMPT.system(), PROMPT.user())));
        assertThat(second.problem()).isEqualTo(Problem.BUDGET_EXCEEDED);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aCallThatMayExceedTheMoneyIsNotMade() throws Exception {
        server.then(200, WireFormat.OLLAMA.good("class A {}"));
        BigDecimal most =
                new Price(BigDecimal.valueOf(3), BigDecimal.valueOf(15)).of(new Usage(PROMPT_TOKENS, 100, true));

        ModelException problem = catchThrowableOfType(
                ModelException.class, () -> build(money("0.0015", "3/15")).complete());
        Budget enough = money(most.toPlainString(), "3/15");
        build(enough).complete();

        assertThat(problem.problem()).isEqualTo(Problem.BUDGET_EXCEEDED);
        assertThat(problem.arguments())
                .containsExactly(
                        "it may cost " + most.stripTrailingZeros().toPlainString() + ", and 0.0015 of 0.0015 are left",
                        "-Asetstone.maxCost");
        assertThat(enough.cost().orElseThrow()).isEqualByComparingTo("0.000378");
    }

    @Test
    void aCapOnMoneyWithoutAPriceIsAProblemBeforeAnyCall() {
        ModelException problem = catchThrowableOfType(
                ModelException.class, () -> build(money("1", "")).complete());

        assertThat(problem.problem()).isEqualTo(Problem.PRICE_UNKNOWN);
        assertThat(problem.arguments()).containsExactly("ollama:llama-test:8b");
    }

    @Test
    void callsThatTheServerTurnedDownCostNothing() throws Exception {
        server.then(429, "{}").then(500, "{}").then(200, WireFormat.OLLAMA.good("class A {}"));
        Budget budget = Build.tokens(PROMPT_TOKENS + 100);

        build(budget).complete();

        assertThat(budget.spent()).isEqualTo(new Usage(41, 17, false));
    }

    @Test
    void aCallThatBrokeOffCountsInFullSoThatARetryNeedsABudgetToo() throws Exception {
        server.then(LoopbackServer.half(WireFormat.OLLAMA.good("class A {}")))
                .then(200, WireFormat.OLLAMA.good("class A {}"));
        Budget budget = Build.tokens(PROMPT_TOKENS + 150);

        ModelException problem =
                catchThrowableOfType(ModelException.class, () -> build(budget).complete());

        assertThat(problem.problem()).isEqualTo(Problem.BUDGET_EXCEEDED);
        assertThat(budget.spent()).isEqualTo(new Usage(PROMPT_TOKENS, 100, true));
    }

    @Test
    void aCallThatEndsInADefectCountsInFull() {
        Budget budget = Build.tokens(1000);
        ChatCall defect = (prompt, timeout) -> {
            throw new IllegalStateException("defect");
        };

        assertThatThrownBy(() -> new BudgetedCall(defect, budget, 100).ask(PROMPT, Duration.ofSeconds(1)))
                .hasMessage("defect");
        assertThat(budget.spent()).isEqualTo(new Usage(PROMPT_TOKENS, 100, true));
    }

    @Test
    void callsAtTheSameTimeCantExceedTheCapTogether() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        server.then(LoopbackServer.held(
                release, LoopbackServer.answer(200, Map.of(), WireFormat.OLLAMA.good("class A {}"))));
        Budget budget = Build.tokens(2 * (PROMPT_TOKENS + 100));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CountDownLatch refused = new CountDownLatch(2);
        try {
            List<Future<Boolean>> calls = new ArrayList<>();
            for (int attempt = 1; attempt <= 4; attempt++) {
                calls.add(threads.submit(call(budget, attempt, refused)));
            }
            assertThat(refused.await(30, TimeUnit.SECONDS)).isTrue();
            release.countDown();
            int answered = 0;
            for (Future<Boolean> call : calls) {
                answered += call.get(30, TimeUnit.SECONDS) ? 1 : 0;
            }
            assertThat(answered).isEqualTo(2);
            assertThat(server.requests()).hasSize(2);
        } finally {
            release.countDown();
            threads.shutdownNow();
        }
    }

    private Callable<Boolean> call(Budget budget, int attempt, CountDownLatch refused) {
        return () -> {
            try {
                build(budget).complete(new Prompt("demo", attempt, PROMPT.system(), PROMPT.user()));
                return true;
            } catch (ModelException e) {
                assertThat(e.problem()).isEqualTo(Problem.BUDGET_EXCEEDED);
                refused.countDown();
                return false;
            }
        };
    }

    @Test
    void withoutCapsNothingIsRefused() {
        assertThatCode(() -> Budget.unlimited().setAside(new Usage(1L << 40, 1L << 40, true)))
                .doesNotThrowAnyException();
        assertThat(Budget.unlimited().cost()).isEmpty();
    }

    @Test
    void aPriceIsReadExactly() {
        assertThat(Price.parse(" 0.25/1.25 ")).contains(new Price(new BigDecimal("0.25"), new BigDecimal("1.25")));
        assertThat(new Price(new BigDecimal("0.1"), new BigDecimal("0.2")).of(new Usage(1, 1, false)))
                .isEqualByComparingTo("0.0000003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3/", "-3/15", "3/15/1", "3,0/15", "1e9/2"})
    void whatIsNoPriceIsNotRead(String text) {
        assertThat(Price.parse(text)).isEmpty();
    }
}
