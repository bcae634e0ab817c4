package dev.setstone.runtime;

/**
 * The implementation of a workflow whose steps use ports. Setstone writes it; {@link Workflows#load(Class, Object...)} binds it.
 *
 * @param <T> the workflow
 */
public interface Bindable<T> {

    /**
     * An instance that calls these ports.
     *
     * @throws IllegalArgumentException when one that it needs is not among them
     */
    T bind(Ports ports);
}
