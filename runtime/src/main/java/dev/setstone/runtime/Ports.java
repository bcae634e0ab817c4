package dev.setstone.runtime;

/** Where a workflow gets the implementations of its ports: some objects, or a container. */
public interface Ports {

    /**
     * The implementation of a port.
     *
     * @throws IllegalArgumentException when there is none, or more than one
     */
    <P> P get(Class<P> port);

    /**
     * These objects, in any order.
     *
     * @throws NullPointerException when one is null
     */
    static Ports of(Object... implementations) {
        return new GivenPorts(implementations);
    }
}
