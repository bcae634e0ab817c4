package dev.setstone.runtime.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Runs the parts of a composed method: a default method of a workflow takes a {@code FlowEngine} as a parameter and composes
 * steps with it. A branch is an {@code if}, a sequence is one statement after the other; for the rest there is a method here.
 * {@link InProcessFlow} runs flows in the application; Setstone's Temporal extension runs the same ones durably, with the same
 * meaning.
 *
 * <p>What fails is an {@link Exception}. An {@link Error} is no outcome of a flow: nothing is retried or compensated for it.
 */
public interface FlowEngine {

    /** Branches that run in parallel, as many at a time as the engine allows. */
    <E extends Exception> Branches<E> branches();

    /**
     * Branches that run in parallel, a limited number at a time.
     *
     * @param concurrency how many at most, at least 1; the engine may allow fewer
     * @throws IllegalArgumentException when it is less than 1
     */
    <E extends Exception> Branches<E> branches(int concurrency);

    /**
     * Runs a part that must end in a time. When it doesn't, it is cancelled and its result, should one still come, is dropped.
     *
     * @param limit more than zero
     * @throws E as the part throws
     * @throws FlowTimeoutException when the time is over
     * @throws IllegalArgumentException when the limit is not more than zero
     */
    <T, E extends Exception> T within(Duration limit, Body<T, E> body) throws E;

    /**
     * Does nothing for a time. On Temporal it may be as long as one likes and survives restarts.
     *
     * @param duration not negative
     * @throws FlowCancelledException when the flow is cancelled meanwhile
     */
    void sleep(Duration duration);

    /** Runs what must be done although the flow around it is cancelled, such as compensations. */
    void shielded(Runnable work);

    /**
     * Runs bodies of one type in parallel.
     *
     * @return their results in declared order, unmodifiable
     * @throws E the first failure, see {@link Branches#join()}
     */
    default <T, E extends Exception> List<T> parallel(List<? extends Body<? extends T, ? extends E>> bodies) throws E {
        try (Branches<E> branches = branches()) {
            List<Branch<T>> forked = new ArrayList<>();
            for (Body<? extends T, ? extends E> body : bodies) {
                forked.add(branches.fork(body));
            }
            branches.join();
            return results(forked);
        }
    }

    /**
     * Handles every item, a limited number at a time.
     *
     * @param concurrency how many at most, at least 1; 1 means one after the other
     * @return the results in the items' order, unmodifiable
     * @throws E the first failure, see {@link Branches#join()}
     * @throws IllegalArgumentException when the concurrency is less than 1
     */
    default <I, O, E extends Exception> List<O> forEach(List<I> items, int concurrency, Each<I, O, E> body) throws E {
        try (Branches<E> branches = branches(concurrency)) {
            List<Branch<O>> forked = new ArrayList<>();
            for (I item : items) {
                forked.add(branches.fork(() -> body.apply(item)));
            }
            branches.join();
            return results(forked);
        }
    }

    /**
     * Runs a part again while it fails in a way that the policy names.
     *
     * @throws E the last failure, with the earlier ones as suppressed ones in their order
     */
    default <T, E extends Exception> T retry(RetryPolicy policy, Body<T, E> body) throws E {
        List<Exception> earlier = new ArrayList<>();
        for (int attempt = 1; ; attempt++) {
            try {
                return body.run();
            } catch (Exception e) {
                if (attempt == policy.attempts() || !policy.retryable(e)) {
                    earlier.stream().filter(failure -> failure != e).forEach(e::addSuppressed);
                    throw e;
                }
                earlier.add(e);
            }
            sleep(policy.delayAfter(attempt));
        }
    }

    /**
     * Runs a part that is taken back when it fails halfway: the compensations that it has registered run in reverse order, one
     * after the other, also when the flow is cancelled.
     *
     * @throws E the failure, with those of compensations as suppressed ones
     */
    default <T, E extends Exception> T saga(SagaBody<T, E> body) throws E {
        Saga saga = new Saga();
        try {
            return body.run(saga);
        } catch (Exception e) {
            shielded(() -> saga.compensate(e));
            throw e;
        }
    }

    private static <T> List<T> results(List<Branch<T>> branches) {
        List<T> results = new ArrayList<>();
        branches.forEach(branch -> results.add(branch.get()));
        return Collections.unmodifiableList(results);
    }
}
