package dev.setstone.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.setstone.runtime.port.PortException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What flows mean, whatever engine runs them. An engine's test extends this. */
@Timeout(30)
public abstract class FlowContract {

    private static final Duration FOREVER = Duration.ofHours(20);
    private static final RetryPolicy THRICE = RetryPolicy.of(3, Duration.ofMillis(1));

    private final List<String> events = Collections.synchronizedList(new ArrayList<>());

    /** A composed method. */
    @FunctionalInterface
    public interface Composed<T> {
        T run(FlowEngine flow) throws Exception;
    }

    /** Something that one branch waits for and another one brings about. */
    public interface Gate {
        void open();

        void await();
    }

    /** Runs a composed method on a new flow of the engine, and throws what it throws. */
    protected abstract <T> T run(Composed<T> composed) throws Exception;

    /** A gate for the flow that is running. */
    protected abstract Gate gate();

    @Test
    void resultsComeInDeclaredOrderWhateverTheOrderOfTheEnds() throws Exception {
        List<String> results = run(flow -> {
            Gate secondDone = gate();
            return flow.parallel(List.<Body<String, RuntimeException>>of(
                    () -> {
                        secondDone.await();
                        return "first";
                    },
                    () -> {
                        secondDone.open();
                        return "second";
                    }));
        });

        assertThat(results).containsExactly("first", "second");
    }

    @Test
    void branchesOfDifferentTypesRunAtTheSameTime() throws Exception {
        String result = run(flow -> {
            Gate one = gate();
            Gate other = gate();
            try (Branches<RuntimeException> branches = flow.branches()) {
                Branch<Integer> number = branches.fork(() -> {
                    one.open();
                    other.await();
                    return 7;
                });
                Branch<String> text = branches.fork(() -> {
                    other.open();
                    one.await();
                    return "seven";
                });
                branches.join();
                return text.get() + number.get();
            }
        });

        assertThat(result).isEqualTo("seven7");
    }

    @Test
    void theFirstFailureCancelsTheOthersAndCarriesTheirFailures() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run(flow -> {
                    Gate first = gate();
                    Gate second = gate();
                    return flow.parallel(List.<Body<String, RuntimeException>>of(
                            () -> waitForever(flow, "first", first),
                            () -> {
                                try {
                                    return waitForever(flow, "second", second);
                                } catch (FlowCancelledException e) {
                                    throw new IllegalArgumentException("while stopping", e);
                                }
                            },
                            () -> {
                                // One that has not begun when another fails never begins.
                                first.await();
                                second.await();
                                throw new IllegalStateException("broken");
                            }));
                }))
                .withMessage("broken")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("while stopping"));
        assertThat(events).contains("first cancelled").doesNotContain("first done", "second done");
    }

    private String waitForever(FlowEngine flow, String name, Gate ready) {
        ready.open();
        try {
            flow.sleep(FOREVER);
        } catch (FlowCancelledException e) {
            events.add(name + " cancelled");
            throw e;
        }
        events.add(name + " done");
        return name;
    }

    @Test
    void whatWaitsForItsTurnDoesNotStartAfterAFailure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run(flow -> flow.forEach(List.of(1, 2, 3), 1, item -> {
                    events.add("item " + item);
                    if (item == 2) {
                        throw new IllegalStateException("item 2");
                    }
                    return item;
                })))
                .withMessage("item 2");
        assertThat(events).containsExactly("item 1", "item 2");
    }

    @Test
    void asManyItemsAsAllowedAreInWorkAtATimeAndNoMore() throws Exception {
        AtomicInteger inWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> squares = run(flow -> {
            List<Gate> pairs = IntStream.range(0, 5).mapToObj(i -> gate()).toList();
            return flow.forEach(IntStream.range(0, 10).boxed().toList(), 2, item -> {
                most.accumulateAndGet(inWork.incrementAndGet(), Math::max);
                Gate pair = pairs.get(item / 2);
                if (item % 2 == 1) {
                    pair.open();
                }
                pair.await();
                inWork.decrementAndGet();
                return item * item;
            });
        });

        assertThat(squares).containsExactly(0, 1, 4, 9, 16, 25, 36, 49, 64, 81);
        assertThat(most).hasValue(2);
    }

    @Test
    void noItemsGiveNoResultsAndNoConcurrencyIsRefused() throws Exception {
        List<Integer> none = run(flow -> flow.forEach(List.<Integer>of(), 3, item -> item));
        assertThat(none).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(flow -> flow.forEach(List.of(1), 0, item -> item)))
                .withMessage("concurrency must be at least 1, but is 0");
    }

    @Test
    void aBranchMayReturnNull() throws Exception {
        List<String> results = run(flow -> flow.forEach(Arrays.asList("a", null), 2, item -> item));
        assertThat(results).containsExactly("a", null);
    }

    @Test
    void branchesAreForkedBeforeAndReadAfterTheJoin() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run(flow -> {
                    try (Branches<RuntimeException> branches = flow.branches()) {
                        return branches.fork(() -> waitForever(flow, "a", gate()))
                                .get();
                    }
                }))
                .withMessageContaining("after join()");
        assertThatIllegalStateException()
                .isThrownBy(() -> run(flow -> {
                    try (Branches<RuntimeException> branches = flow.branches()) {
                        branches.join();
                        return branches.fork(() -> 1);
                    }
                }))
                .withMessageContaining("before join()");
    }

    @Test
    void aBranchForkedAfterAFailureDoesNotStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run(flow -> {
                    Gate started = gate();
                    Gate cancelled = gate();
                    try (Branches<RuntimeException> branches = flow.branches()) {
                        branches.fork(() -> {
                            started.open();
                            try {
                                return waitForever(flow, "early", gate());
                            } finally {
                                cancelled.open();
                            }
                        });
                        branches.fork(() -> {
                            started.await();
                            throw new IllegalStateException("broken");
                        });
                        cancelled.await();
                        branches.fork(() -> events.add("late"));
                        branches.join();
                        return "joined";
                    }
                }))
                .withMessage("broken");
        assertThat(events).containsExactly("early cancelled");
    }

    @Test
    void noBranchOutlivesItsBlock() throws Exception {
        run(flow -> {
            Gate running = gate();
            try (Branches<RuntimeException> branches = flow.branches()) {
                branches.fork(() -> waitForever(flow, "left alone", running));
                running.await();
            }
            return events.add("block ended");
        });

        assertThat(events).containsExactly("left alone cancelled", "block ended");
    }

    @Test
    void aCheckedExceptionKeepsItsType() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> run(flow -> flow.forEach(List.of("x"), 1, this::unreadable)))
                .withMessage("x");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> run(flow -> flow.within(FOREVER, () -> flow.retry(THRICE, () -> unreadable("y")))))
                .withMessage("y");
    }

    private String unreadable(String name) throws IOException {
        throw new IOException(name);
    }

    @Test
    void aFailureThatThePolicyNamesIsTriedAgain() throws Exception {
        String result = run(flow -> flow.retry(THRICE.onCodes("BUSY"), () -> {
            events.add("attempt");
            if (events.size() < 3) {
                throw new PortException("BUSY", "later");
            }
            return "served";
        }));

        assertThat(result).isEqualTo("served");
        assertThat(events).hasSize(3);
    }

    @Test
    void theLastFailureCarriesTheEarlierOnes() {
        assertThatExceptionOfType(PortException.class)
                .isThrownBy(() -> run(flow -> flow.retry(THRICE, () -> {
                    events.add("attempt");
                    throw new PortException("BUSY", "attempt " + events.size());
                })))
                .withMessage("attempt 3")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("attempt 1", "attempt 2"));
    }

    @Test
    void whatThePolicyDoesNotNameIsNotTriedAgain() {
        assertThatExceptionOfType(PortException.class)
                .isThrownBy(() -> run(flow -> flow.retry(THRICE.onCodes("BUSY"), () -> {
                    events.add("attempt");
                    throw new PortException("NOT_FOUND", "no such order");
                })));
        assertThat(events).hasSize(1);
    }

    @Test
    void whatIsNotDoneInItsTimeIsCancelled() {
        assertThatExceptionOfType(FlowTimeoutException.class)
                .isThrownBy(() -> run(flow -> flow.within(
                        Duration.ofMillis(500),
                        () -> flow.retry(THRICE.on(Exception.class), () -> waitForever(flow, "slow", gate())))))
                .withMessage("not done within PT0.5S");
        assertThat(events).containsExactly("slow cancelled");
    }

    @Test
    void whatIsDoneInItsTimeReturns() throws Exception {
        String result = run(flow -> flow.within(FOREVER, () -> "quick"));
        assertThat(result).isEqualTo("quick");
        assertThatIllegalArgumentException().isThrownBy(() -> run(flow -> flow.within(Duration.ZERO, () -> "never")));
    }

    @Test
    void aTimeLimitReachesNestedBranches() {
        assertThatExceptionOfType(FlowTimeoutException.class)
                .isThrownBy(() -> run(flow -> flow.within(
                        Duration.ofMillis(500),
                        () -> flow.forEach(List.of("a", "b"), 2, name -> waitForever(flow, name, gate())))));
        assertThat(events).containsExactlyInAnyOrder("a cancelled", "b cancelled");
    }

    @Test
    void compensationsRunBackwardsAndTheirFailuresAreKept() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run(flow -> flow.saga(saga -> {
                    saga.compensateWith(() -> events.add("undo flight"));
                    saga.compensateWith(() -> {
                        events.add("undo hotel");
                        throw new IOException("hotel is closed");
                    });
                    saga.compensateWith(() -> events.add("undo car"));
                    throw new IllegalStateException("no visa");
                })))
                .withMessage("no visa")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("hotel is closed"));
        assertThat(events).containsExactly("undo car", "undo hotel", "undo flight");
    }

    @Test
    void nothingIsCompensatedAfterSuccess() throws Exception {
        String result = run(flow -> flow.saga(saga -> {
            saga.compensateWith(() -> events.add("undo"));
            return "booked";
        }));
        assertThat(result).isEqualTo("booked");
        assertThat(events).isEmpty();
    }

    @Test
    void aCancelledPartIsCompensatedWithStepsThatMayWait() {
        assertThatExceptionOfType(FlowTimeoutException.class)
                .isThrownBy(() -> run(flow -> flow.within(
                        Duration.ofMillis(500),
                        () -> flow.saga(saga -> {
                            saga.compensateWith(() -> {
                                flow.sleep(Duration.ofMillis(5));
                                events.add("undone");
                            });
                            return waitForever(flow, "booking", gate());
                        }))));
        assertThat(events).containsExactly("booking cancelled", "undone");
    }
}
