package dev.setstone.spring;

import dev.setstone.bounded.BoundedCalls;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;

/** Ports that a model answers. Loaded only where bounded calls are on the class path. */
final class ModelPorts {

    private ModelPorts() {}

    /** The port, where there is an engine and Setstone has written an implementation. */
    static <P> Optional<P> find(BeanFactory beans, Class<P> port) {
        return beans.getBeanProvider(BoundedCalls.class).stream().findFirst().flatMap(calls -> port(calls, port));
    }

    private static <P> Optional<P> port(BoundedCalls calls, Class<P> port) {
        try {
            return Optional.of(calls.port(port));
        } catch (IllegalArgumentException notBounded) {
            return Optional.empty();
        }
    }
}
