package dev.setstone.runtime.flow;

/**
 * One of the branches that run in parallel.
 *
 * @param <T> what the branch returns
 */
public interface Branch<T> {

    /**
     * What the branch returned.
     *
     * @throws IllegalStateException before {@link Branches#join()} has returned normally
     */
    T get();
}
