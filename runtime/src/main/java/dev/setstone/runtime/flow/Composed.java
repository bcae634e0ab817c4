package dev.setstone.runtime.flow;

import dev.setstone.runtime.Ports;

/**
 * The implementation of a workflow that has flows: methods whose composition its spec describes. Setstone writes it; engines that
 * run steps elsewhere run its flows over stubs of them.
 *
 * @param <T> the workflow
 */
public interface Composed<T> {

    /**
     * The workflow's flows over other steps.
     *
     * @param steps what answers the steps; its flows are not called
     * @param ports asked once for each port that the implementation holds for its flows
     * @return an instance whose steps are those given
     * @throws IllegalArgumentException when there is no port of a type
     */
    T over(T steps, Ports ports);
}
