package dev.setstone.runtime.flow;

/**
 * A part of a composed method that is taken back when it fails halfway.
 *
 * @param <T> what it returns
 * @param <E> as for {@link Body}
 */
@FunctionalInterface
public interface SagaBody<T, E extends Exception> {

    /**
     * Runs the part.
     *
     * @throws E as its steps declare
     */
    T run(Saga saga) throws E;
}
