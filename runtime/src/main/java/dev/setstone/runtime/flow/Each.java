package dev.setstone.runtime.flow;

/**
 * What a composed method does with each of many items. As for {@link Body}, the same item gives the same calls.
 *
 * @param <I> the item
 * @param <O> what becomes of it
 * @param <E> as for {@link Body}
 */
@FunctionalInterface
public interface Each<I, O, E extends Exception> {

    /**
     * Handles one item.
     *
     * @throws E as its steps declare
     */
    O apply(I item) throws E;
}
