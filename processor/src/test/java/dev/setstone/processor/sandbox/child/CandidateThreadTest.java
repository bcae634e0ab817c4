package dev.setstone.processor.sandbox.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
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
    private final List<CallReply> replies = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    @Test
    void aCallThatTheMachineGaveNoTimeToIsWaitedForAgain() throws Exception {
        try (CandidateThread starved = new CandidateThread(() -> spent(0))) {
            assertThat(starved.run(List.of(() -> whenLookedAt(3)), replies::add, MILLIS))
                    .isTrue();
        }
    }

    @Test
    void butNotForEver() throws Exception {
        try (CandidateThread starved = new CandidateThread(() -> spent(0))) {
            assertThat(starved.run(List.of(() -> whenLookedAt(Integer.MAX_VALUE)), replies::add, MILLIS))
                    .isFalse();
        }
        assertThat(looked).hasValue(2 * CandidateThread.TURNS - 1);
        over = true;
    }

    @Test
    void callsAreMadeInTurnAndTheirRepliesComeInOrder() throws Exception {
        List<Callable<CallReply>> calls = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            CallReply reply = new CallReply.Unusable(String.valueOf(i));
            calls.add(() -> reply);
        }
        try (CandidateThread thread = new CandidateThread(Optional::empty)) {
            assertThat(thread.run(calls, replies::add, MILLIS)).isTrue();
        }
        assertThat(replies)
                .hasSize(1_000)
                .extracting(reply -> ((CallReply.Unusable) reply).reason())
                .startsWith("0", "1")
                .endsWith("999");
    }

    @Test
    void afterACallThatDoesNotEndNoReplyComesAndNoCallIsMade() throws Exception {
        CountDownLatch late = new CountDownLatch(1);
        CallReply first = new CallReply.Unusable("first");
        Callable<CallReply> slow = () -> {
            late.await();
            return DONE;
        };
        try (CandidateThread thread = new CandidateThread(Optional::empty)) {
            assertThat(thread.run(List.of(() -> first, slow, () -> DONE), replies::add, MILLIS))
                    .isFalse();
            late.countDown();
            // What is left of the first calls ends before any other begins.
            thread.run(List.of(), replies::add, MILLIS);
        }
        assertThat(replies).containsExactly(first);
    }

    @Test
    void aCallThatHadItsTimeIsOver() throws Exception {
        try (CandidateThread busy = new CandidateThread(() -> spent(MILLIS))) {
            assertThat(busy.run(List.of(() -> whenLookedAt(Integer.MAX_VALUE)), replies::add, MILLIS))
                    .isFalse();
        }
        assertThat(looked).hasValue(2);
        over = true;
    }

    @Test
    void aCallThatWaitsHasNoUseForMoreTime() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (CandidateThread starved = new CandidateThread(() -> spent(0))) {
            Callable<CallReply> waiting = () -> {
                never.await();
                return DONE;
            };

            assertThat(starved.run(List.of(waiting), replies::add, MILLIS)).isFalse();
        }
        assertThat(looked).hasValue(1);
        never.countDown();
    }

    @Test
    void whereNobodyTellsTheProcessorTimeTheWallClockCounts() throws Exception {
        try (CandidateThread unknown = new CandidateThread(Optional::empty)) {
            assertThat(unknown.run(List.of(() -> whenLookedAt(Integer.MAX_VALUE)), replies::add, MILLIS))
                    .isFalse();
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
