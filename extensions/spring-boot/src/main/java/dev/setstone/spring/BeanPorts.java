package dev.setstone.spring;

import dev.setstone.runtime.Ports;
import java.util.Optional;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.util.ClassUtils;

/** Ports that are beans. */
final class BeanPorts implements Ports {

    private static final boolean BOUNDED =
            ClassUtils.isPresent("dev.setstone.bounded.BoundedCalls", BeanPorts.class.getClassLoader());

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
            Optional<P> answered = e instanceof NoUniqueBeanDefinitionException || !BOUNDED
                    ? Optional.empty()
                    : ModelPorts.find(beans, port);
            return answered.orElseThrow(() -> missing(port, e));
        }
    }

    private IllegalArgumentException missing(Class<?> port, BeansException e) {
        return new IllegalArgumentException(
                "Workflow %s needs the port %s. Declare one bean of that type, or mark one of several @Primary: %s"
                        .formatted(workflow.getName(), port.getName(), e.getMessage()),
                e);
    }
}
