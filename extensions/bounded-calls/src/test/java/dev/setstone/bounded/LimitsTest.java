package dev.setstone.bounded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LimitsTest {

    private static Limits limits(Duration timeout, int retries, int failuresToOpen) {
        return new Limits(4_000, 1_000, timeout, retries, failuresToOpen, Duration.ofSeconds(30), 0);
    }

    @Test
    void aServerThatHangsEndsInTheFallbackAfterEveryRetry() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (Desk desk = new Desk()) {
            desk.server.then(LoopbackServer.held(never, exchange -> {}));

            assertThat(desk.read("tea", limits(Duration.ofMillis(300), 2, 10))).isEqualTo(Receipt.empty());

            assertThat(desk.last()).isEqualTo(Outcome.TIMEOUT);
            assertThat(desk.reports.get(0).attempts()).isBetween(2, 3);
        } finally {
            never.countDown();
        }
    }

    @Test
    void aPromptOverTheBudgetIsNotSent() throws Exception {
        try (Desk desk = new Desk()) {
            Limits small = new Limits(600, 1_000, Duration.ofSeconds(20), 1, 5, Duration.ofSeconds(30), 0);

            assertThat(desk.read("milk ".repeat(400), small)).isEqualTo(Receipt.empty());

            assertThat(desk.last()).isEqualTo(Outcome.OVER_INPUT_BUDGET);
            assertThat(desk.failures.get(0).detail()).contains("maxInputTokens is 600");
            assertThat(desk.server.requests()).isEmpty();
        }
    }

    @Test
    void anAnswerOverTheBudgetIsNotUsed() throws Exception {
        try (Desk desk = new Desk()) {
            String good = "{\"answer\":" + Desk.GOOD + "}";
            desk.server.then(200, Desk.raw(good, "stop", 41, 1_001)).then(200, Desk.raw(good, "length", 41, 1_000));

            desk.read("tea", Desk.QUICK);
            desk.read("tea", Desk.QUICK);

            assertThat(desk.reports.stream().map(CallReport::outcome))
                    .containsOnly(Outcome.OVER_OUTPUT_BUDGET)
                    .hasSize(2);
            assertThat(desk.calls.use().outputTokens()).isEqualTo(2_001);
        }
    }

    @Test
    void aCallThatWasTurnedAwayForTooManyRequestsIsTriedAgain() throws Exception {
        try (Desk desk = new Desk()) {
            desk.server.then(429, "{}").then(200, Desk.answer(Desk.GOOD));

            assertThat(desk.read("tea", limits(Duration.ofSeconds(20), 1, 10)).vendor())
                    .hasValue("ACME");

            assertThat(desk.last()).isEqualTo(Outcome.ANSWERED);
            assertThat(desk.reports.get(0).attempts()).isEqualTo(2);
        }
    }

    @Test
    void whatWouldFailAgainIsNotTriedAgain() throws Exception {
        try (Desk desk = new Desk()) {
            desk.server.then(401, "{}").then(200, Desk.raw("no JSON"));

            desk.read("tea", limits(Duration.ofSeconds(20), 3, 10));
            desk.read("tea", limits(Duration.ofSeconds(20), 3, 10));

            assertThat(desk.reports.stream().map(CallReport::outcome))
                    .containsExactly(Outcome.PROVIDER_FAILED, Outcome.WRONG_SHAPE);
            assertThat(desk.server.requests()).hasSize(2);
        }
    }

    @Test
    void failuresInARowOpenTheCircuitAndItClosesAgain() throws Exception {
        MovableClock clock = new MovableClock();
        Limits two = limits(Duration.ofSeconds(20), 0, 2);
        try (Desk desk = new Desk(builder -> builder.clock(clock))) {
            desk.server.then(500, "{}").then(500, "{}").then(500, "{}").then(200, Desk.answer(Desk.GOOD));

            desk.read("tea", two);
            desk.read("tea", two);
            desk.read("tea", two);
            assertThat(desk.last()).isEqualTo(Outcome.CIRCUIT_OPEN);
            assertThat(desk.server.requests()).hasSize(2);

            clock.now = clock.now.plusSeconds(31);
            desk.read("tea", two);
            assertThat(desk.last()).isEqualTo(Outcome.PROVIDER_FAILED);
            desk.read("tea", two);
            assertThat(desk.last()).isEqualTo(Outcome.CIRCUIT_OPEN);

            clock.now = clock.now.plusSeconds(31);
            assertThat(desk.read("tea", two).vendor()).hasValue("ACME");
            assertThat(desk.read("tea", two).vendor()).hasValue("ACME");
            assertThat(desk.server.requests()).hasSize(5);
        }
    }

    @Test
    void aCircuitOpensWhileACallIsRetrying() throws Exception {
        try (Desk desk = new Desk()) {
            desk.server.then(500, "{}");

            desk.read("tea", limits(Duration.ofSeconds(20), 5, 2));

            assertThat(desk.last()).isEqualTo(Outcome.CIRCUIT_OPEN);
            assertThat(desk.server.requests()).hasSize(2);
        }
    }

    @Test
    void threadsThatAreStuckForGoodLeadToTheFallback() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        ChatModel deaf = new ChatModel() {
            @Override
            public ChatResponse doChat(ChatRequest request) {
                asked.incrementAndGet();
                while (never.getCount() > 0) {
                    try {
                        never.await();
                    } catch (InterruptedException ignored) {
                        // Takes no notice, as native code might.
                    }
                }
                throw new IllegalStateException("over");
            }
        };
        Call<Receipt> call = Desk.call(limits(Duration.ofMillis(200), 0, 100));
        try (BoundedCalls calls = BoundedCalls.builder(deaf).threads(2).build()) {
            for (int i = 0; i < 4; i++) {
                assertThat(calls.call(call, Data.object(), failure -> Receipt.empty()))
                        .isEqualTo(Receipt.empty());
            }

            assertThat(calls.use().of(Outcome.TIMEOUT)).isEqualTo(2);
            assertThat(calls.use().of(Outcome.BUSY)).isEqualTo(2);
            assertThat(asked).hasValue(2);
        } finally {
            never.countDown();
        }
    }

    @Test
    void anInterruptedCallerGetsTheFallbackAndStaysInterrupted() throws Exception {
        try (Desk desk = new Desk()) {
            desk.server.then(200, Desk.answer(Desk.GOOD));

            Thread.currentThread().interrupt();
            Receipt receipt = desk.read("tea", Desk.QUICK);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(receipt).isEqualTo(Receipt.empty());
            assertThat(desk.last()).isEqualTo(Outcome.INTERRUPTED);
        }
    }

    @Test
    void aModelWithToolsIsRefused() {
        ChatModel armed = new ChatModel() {
            @Override
            public ChatRequestParameters defaultRequestParameters() {
                return ChatRequestParameters.builder()
                        .toolSpecifications(List.of(
                                ToolSpecification.builder().name("delete").build()))
                        .build();
            }
        };

        assertThatThrownBy(() -> BoundedCalls.builder(armed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tools");
    }

    @Test
    void limitsOutOfTheirRangeAreRefused() {
        assertThatThrownBy(() -> limits(Duration.ZERO, 0, 1)).hasMessageContaining("timeout");
        assertThatThrownBy(() -> limits(Duration.ofHours(2), 0, 1)).hasMessageContaining("at most PT1H");
        assertThatThrownBy(() -> limits(Duration.ofSeconds(1), 11, 1)).hasMessageContaining("retries");
        assertThatThrownBy(() -> limits(Duration.ofSeconds(1), 0, 0)).hasMessageContaining("failuresToOpen");
    }

    private static final class MovableClock extends Clock {

        private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
