package dev.setstone.processor.sandbox.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CandidateThreadTest {

    private static final int MILLIS = 50;
    private static final CallReply DONE = new CallReply.Unusable("done");

    private final AtomicInteger looked = new AtomicInteger();
    private volatile boolean over;

    @Test
    void aCallThatTheMachineGaveNoTimeToIsWaitedForAgain() throws Exception {
        try (CandidateThread starved = new CandidateThread(() -> spent(0))) {
            assertThat(starved.call(() -> whenLookedAt(3), MILLIS)).contains(DONE);
        }
    }

    @Test
    void butNotForEver() throws Exception {
        try (CandidateThread starved = new CandidateThread(() -> spent(0))) {
            assertThat(starved.call(() -> whenLookedAt(Integer.MAX_VALUE), MILLIS))
                    .isEmpty();
        }
        assertThat(looked).hasValue(2 * CandidateThread.TURNS - 1);
        over = true;
    }

    @Test
    void aCallThatHadItsTimeIsOver() throws Exception {
        try (CandidateThread busy = new CandidateThread(() -> spent(MILLIS))) {
            assertThat(busy.call(() -> whenLookedAt(Integer.MAX_VALUE), MILLIS)).isEmpty();
        }
        assertThat(looked).hasValue(2);
        over = true;
    }

    @Test
    void aCallThatWaitsHasNoUseForMoreTime() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (CandidateThread starved = new CandidateThread(() -> spent(0))) {
            Optional<CallReply> reply = starved.call(
                    () -> {
                        never.await();
                        return DONE;
                    },
                    MILLIS);

            assertThat(reply).isEmpty();
        }
        assertThat(looked).hasValue(1);
        never.countDown();
    }

    @Test
    void whereNobodyTellsTheProcessorTimeTheWallClockCounts() throws Exception {
        try (CandidateThread unknown = new CandidateThread(Optional::empty)) {
            assertThat(unknown.call(() -> whenLookedAt(Integer.MAX_VALUE), MILLIS))
                    .isEmpty();
        }
        over = true;
    }

    /** So much more processor time at each look. */
    private Optional<Duration> spent(int millis) {
        return Optional.of(Duration.ofMillis((long) millis * looked.incrementAndGet()));
    }

    private CallReply whenLookedAt(int times) {
        while (looked.get() < times && !over) {
            Thread.onSpinWait();
        }
        return DONE;
    }
}
