package dev.setstone.bounded;

import dev.setstone.runtime.GeneratedName;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds what Setstone has written for a port: as a service, or by its name where the port is not public. */
final class GeneratedPorts {

    private GeneratedPorts() {}

    /**
     * The unbound implementation.
     *
     * @throws IllegalArgumentException when there is none; the message says what to do
     */
    static BoundedPort<?> of(Class<?> port) {
        return service(port).orElseGet(() -> named(port));
    }

    private static Optional<BoundedPort<?>> service(Class<?> port) {
        if (!Modifier.isPublic(port.getModifiers())) {
            // ServiceLoader refuses a service type that its caller can't access.
            return Optional.empty();
        }
        GeneratedPorts.class.getModule().addUses(port);
        for (Object found : ServiceLoader.load(port, port.getClassLoader())) {
            if (found instanceof BoundedPort<?> bounded) {
                return Optional.of(bounded);
            }
        }
        return Optional.empty();
    }

    private static BoundedPort<?> named(Class<?> port) {
        String name = GeneratedName.of(port, "Bounded");
        try {
            Constructor<?> constructor = Class.forName(name, true, port.getClassLoader())
                    .asSubclass(BoundedPort.class)
                    .getDeclaredConstructor();
            constructor.setAccessible(true);
            return (BoundedPort<?>) constructor.newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalArgumentException(
                    "No implementation of the port %s: the class %s was not written. Its methods need @BoundedCall, and Setstone's "
                                    .formatted(port.getName(), name)
                            + "annotation processor must run when it is compiled (annotationProcessorPaths in Maven)",
                    e);
        }
    }
}
