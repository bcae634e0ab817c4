package dev.setstone.runtime.flow;

/**
 * A part of a composed method. It calls steps, ports and the engine, and nothing that could answer otherwise when it runs again:
 * no clock, no randomness, no threads of its own.
 *
 * @param <T> what it returns
 * @param <E> the checked exception that its steps declare; {@code RuntimeException}, which javac infers, where there is none
 */
@FunctionalInterface
public interface Body<T, E extends Exception> {

    /**
     * Runs the part.
     *
     * @throws E as its steps declare
     */
    T run() throws E;
}
