package dev.setstone.cdi;

import dev.setstone.runtime.Workflows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes a bean of every workflow that something wants injected and that the application has no bean of. Its ports are the
 * application's beans. A port that has none and whose methods have {@code @BoundedCall} is answered by the application's
 * {@code BoundedCalls}; where it has a {@code ChatModel} and no {@code BoundedCalls}, an engine of that model is made a bean, too.
 */
public class WorkflowExtension implements Extension {

    private final SortedSet<Class<?>> wanted = new TreeSet<>(Comparator.comparing(Class::getName));
    private final Set<Type> known = Collections.synchronizedSet(new HashSet<>());

    void want(@Observes ProcessInjectionPoint<?, ?> point) {
        want(point.getInjectionPoint().getType());
    }

    private synchronized void want(Type type) {
        if (type instanceof Class<?> workflow && isWorkflow(workflow)) {
            wanted.add(workflow);
        }
    }

    void know(@Observes ProcessBean<?> bean) {
        known.addAll(bean.getBean().getTypes());
    }

    /** Setstone leaves its audit metadata for every workflow that it has compiled. */
    private static boolean isWorkflow(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return type.isInterface()
                && loader != null
                && loader.getResource("META-INF/setstone/" + type.getName() + ".json") != null;
    }

    synchronized void add(@Observes AfterBeanDiscovery discovery, BeanManager beans) {
        if (BeanPorts.BOUNDED) {
            ModelPorts.addEngine(discovery, beans, known);
        }
        wanted.stream()
                .filter(workflow -> !known.contains(workflow))
                .forEach(workflow -> add(discovery, beans, workflow));
    }

    private static <T> void add(AfterBeanDiscovery discovery, BeanManager beans, Class<T> workflow) {
        discovery
                .<T>addBean()
                .beanClass(WorkflowExtension.class)
                .types(workflow, Object.class)
                .qualifiers(Default.Literal.INSTANCE, Any.Literal.INSTANCE)
                .scope(ApplicationScoped.class)
                .id(WorkflowExtension.class.getName() + ":" + workflow.getName())
                .createWith((CreationalContext<T> context) ->
                        Workflows.load(workflow, new BeanPorts(beans, context, workflow)));
    }
}
