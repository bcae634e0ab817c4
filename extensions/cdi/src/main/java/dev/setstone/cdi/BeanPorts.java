package dev.setstone.cdi;

import dev.setstone.runtime.Ports;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Optional;

/** Ports that are beans, or that the application's model answers. */
final class BeanPorts implements Ports {

    /** Whether bounded calls are on the class path. */
    static final boolean BOUNDED = bounded();

    private final BeanManager beans;
    private final CreationalContext<?> context;
    private final Class<?> workflow;

    BeanPorts(BeanManager beans, CreationalContext<?> context, Class<?> workflow) {
        this.beans = beans;
        this.context = context;
        this.workflow = workflow;
    }

    @Override
    public <P> P get(Class<P> port) {
        try {
            Bean<?> bean = beans.resolve(beans.getBeans(port));
            if (bean != null) {
                return port.cast(beans.getReference(bean, port, context));
            }
            Optional<P> answered = BOUNDED ? ModelPorts.find(beans, context, port) : Optional.empty();
            return answered.orElseThrow(() -> missing(port, "there is none"));
        } catch (AmbiguousResolutionException e) {
            throw missing(port, "there are several: " + e.getMessage());
        }
    }

    private static boolean bounded() {
        try {
            Class.forName("dev.setstone.bounded.BoundedCalls", false, BeanPorts.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private IllegalArgumentException missing(Class<?> port, String found) {
        return new IllegalArgumentException(
                "Workflow %s needs one bean of the port %s; %s".formatted(workflow.getName(), port.getName(), found));
    }
}
