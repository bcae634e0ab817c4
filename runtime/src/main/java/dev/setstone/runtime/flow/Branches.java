package dev.setstone.runtime.flow;

/**
 * Branches that run in parallel and end together: none outlives the {@code try} block that opened them.
 *
 * <pre>{@code
 * try (Branches<RuntimeException> branches = flow.branches()) {
 *     Branch<Credit> credit = branches.fork(() -> rate(customer));
 *     Branch<Stock> stock = branches.fork(() -> reserve(order));
 *     branches.join();
 *     return decide(credit.get(), stock.get());
 * }
 * }</pre>
 *
 * <p>The thread that opened them forks, joins and closes; branches may open branches of their own.
 *
 * @param <E> the checked exception that the branches' steps declare; {@code RuntimeException} where there is none
 */
public interface Branches<E extends Exception> extends AutoCloseable {

    /**
     * Adds a branch, which starts as soon as the limits of the engine and of these branches allow, at the latest in
     * {@link #join()}. The order of the calls is the declared order.
     *
     * @throws IllegalStateException after {@link #join()} or {@link #close()}
     */
    <T> Branch<T> fork(Body<? extends T, ? extends E> body);

    /**
     * Waits for all branches. With the first failure the others are cancelled, waiting ones don't start, and the failure is
     * thrown with the failures of the others, in declared order, as suppressed ones.
     *
     * @throws E the first failure
     * @throws FlowCancelledException when the flow around it is cancelled
     * @throws FlowTimeoutException when the engine's bound for any wait is over
     */
    void join() throws E;

    /** Cancels what still runs. Without effect after {@link #join()}. */
    @Override
    void close();
}
