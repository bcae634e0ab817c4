package dev.setstone.bounded;

/**
 * The implementation of a port whose methods a model answers. Setstone writes it; {@link BoundedCalls#port} binds it.
 *
 * @param <P> the port
 */
public interface BoundedPort<P> {

    /** An instance that asks the model of an engine. */
    P bind(BoundedCalls calls);
}
