package dev.setstone.spring;

import dev.setstone.runtime.Ports;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanFactory;

/** Ports that are beans. */
final class BeanPorts implements Ports {

    private final BeanFactory beans;
    private final Class<?> workflow;

    BeanPorts(BeanFactory beans, Class<?> workflow) {
        this.beans = beans;
        this.workflow = workflow;
    }

    @Override
    public <P> P get(Class<P> port) {
        try {
            return beans.getBean(port);
        } catch (BeansException e) {
            throw new IllegalArgumentException(
                    "Workflow %s needs the port %s. Declare one bean of that type, or mark one of several @Primary: %s"
                            .formatted(workflow.getName(), port.getName(), e.getMessage()),
                    e);
        }
    }
}
