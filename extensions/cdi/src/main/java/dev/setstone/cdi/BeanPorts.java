package dev.setstone.cdi;

import dev.setstone.runtime.Ports;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;

/** Ports that are beans. */
final class BeanPorts implements Ports {

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
            throw missing(port, "there is none");
        } catch (AmbiguousResolutionException e) {
            throw missing(port, "there are several: " + e.getMessage());
        }
    }

    private IllegalArgumentException missing(Class<?> port, String found) {
        return new IllegalArgumentException(
                "Workflow %s needs one bean of the port %s; %s".formatted(workflow.getName(), port.getName(), found));
    }
}
