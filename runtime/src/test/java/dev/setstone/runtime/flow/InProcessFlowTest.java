package dev.setstone.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InProcessFlowTest extends FlowContract {

    private static final Duration FOREVER = Duration.ofHours(20);

    private final InProcessFlow engine = new InProcessFlow();

    @AfterEach
    void close() {
        engine.close();
    }

    @Override
    protected <T> T run(Composed<T> composed) throws Exception {
        return composed.run(engine);
    }

    @Override
    protected Gate gate() {
        CountDownLatch latch = new CountDownLatch(1);
        return new Gate() {
            @Override
            public void open() {
                latch.countDown();
            }

            @Override
            public void await() {
                try {
                    assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new FlowCancelledException("gate", e);
                }
            }
        };
    }

    @Test
    void nestedBranchesNeedNoMoreThreadsThanThereAre() {
        try (InProcessFlow narrow = new InProcessFlow(limits(2))) {
            List<Integer> items = IntStream.range(0, 5).boxed().toList();
            List<List<List<Integer>>> nested = narrow.forEach(
                    items, 5, a -> narrow.forEach(items, 5, b -> narrow.forEach(items, 5, c -> 25 * a + 5 * b + c)));

            assertThat(nested.stream().flatMap(List::stream).flatMap(List::stream))
                    .isEqualTo(IntStream.range(0, 125).boxed().toList());
        }
    }

    @Test
    void anEngineHasNoMoreThreadsThanAllowedAndTheyKeepNoApplicationAlive() {
        try (InProcessFlow narrow = new InProcessFlow(limits(3))) {
            List<Thread> threads =
                    narrow.forEach(IntStream.range(0, 50).boxed().toList(), 50, item -> Thread.currentThread());

            assertThat(threads.stream().filter(thread -> thread != Thread.currentThread()))
                    .allMatch(Thread::isDaemon)
                    .allMatch(thread -> thread.getName().startsWith("setstone-flow-"));
            assertThat(threads.stream().distinct().count()).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void anInterruptedFlowEndsAndStaysInterrupted() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicBoolean branchCancelled = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            try {
                engine.forEach(List.of(1), 1, item -> {
                    running.countDown();
                    try {
                        engine.sleep(FOREVER);
                    } catch (FlowCancelledException e) {
                        branchCancelled.set(true);
                        throw e;
                    }
                    return item;
                });
            } catch (FlowCancelledException e) {
                interrupted.set(Thread.currentThread().isInterrupted());
            }
        });
        caller.start();
        assertThat(running.await(20, TimeUnit.SECONDS)).isTrue();

        caller.interrupt();
        caller.join(20_000);

        assertThat(caller.isAlive()).isFalse();
        assertThat(interrupted).isTrue();
        assertThat(branchCancelled).isTrue();
    }

    @Test
    void aPartThatIgnoresItsCancellationIsLeftBehindAfterTheGrace() {
        CountDownLatch never = new CountDownLatch(1);
        try (InProcessFlow impatient =
                new InProcessFlow(new FlowLimits(2, Duration.ofMillis(20), Duration.ofMinutes(1)))) {
            assertThatExceptionOfType(FlowTimeoutException.class)
                    .isThrownBy(() -> impatient.within(Duration.ofMillis(20), () -> stubborn(never)));
            assertThatIllegalStateException()
                    .isThrownBy(() -> impatient.parallel(List.of(() -> stubborn(never), () -> {
                        throw new IllegalStateException("broken");
                    })));
        } finally {
            never.countDown();
        }
    }

    private static boolean stubborn(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await(1, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                // What a cancellation must survive.
            }
        }
        return true;
    }

    @Test
    void branchesThatTakeLongerThanTheEngineWaitsAreCancelled() {
        try (InProcessFlow impatient =
                new InProcessFlow(new FlowLimits(2, Duration.ofSeconds(5), Duration.ofMillis(30)))) {
            assertThatExceptionOfType(FlowTimeoutException.class)
                    .isThrownBy(() -> impatient.forEach(List.of(1), 1, item -> {
                        impatient.sleep(FOREVER);
                        return item;
                    }));
        }
    }

    @Test
    void aPartThatGetsNoThreadInItsTimeTimesOut() {
        try (InProcessFlow narrow = new InProcessFlow(limits(1))) {
            assertThatExceptionOfType(FlowTimeoutException.class)
                    .isThrownBy(() -> narrow.within(
                            Duration.ofSeconds(10), () -> narrow.within(Duration.ofMillis(20), () -> "no thread left")))
                    .withMessage("not done within PT0.02S");
        }
    }

    @Test
    void aClosedEngineRefusesFlows() {
        engine.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> engine.parallel(List.of(() -> 1)))
                .withMessageContaining("closed");
        assertThatIllegalStateException().isThrownBy(() -> engine.within(FOREVER, () -> 1));
    }

    @Test
    void delaysGrowUpToTheirLimit() {
        RetryPolicy policy = RetryPolicy.of(9, Duration.ofMillis(100)).delays(3, Duration.ofSeconds(1));

        assertThat(IntStream.rangeClosed(1, 5).mapToObj(policy::delayAfter))
                .extracting(Duration::toMillis)
                .containsExactly(100L, 300L, 900L, 1000L, 1000L);
    }

    @Test
    void limitsAndPoliciesAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> limits(0)).withMessageContaining("threads");
        assertThatIllegalArgumentException().isThrownBy(() -> new FlowLimits(1, Duration.ZERO, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> RetryPolicy.of(0, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> RetryPolicy.of(2, Duration.ofDays(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.of(2, Duration.ZERO).delays(Double.NaN, Duration.ZERO));
    }

    private static FlowLimits limits(int threads) {
        return new FlowLimits(threads, Duration.ofSeconds(5), Duration.ofMinutes(1));
    }
}
