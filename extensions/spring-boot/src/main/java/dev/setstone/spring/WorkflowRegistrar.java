package dev.setstone.spring;

import dev.setstone.runtime.Workflows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.ResourceLoaderAware;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/**
 * Registers the workflows that Setstone has left its audit metadata for. Where the application has a bean of the same type, such as a
 * component of component model {@code spring}, that one stays the only one.
 */
final class WorkflowRegistrar
        implements ImportBeanDefinitionRegistrar, ResourceLoaderAware, EnvironmentAware, BeanFactoryAware {

    private static final String FOLDER = "META-INF/setstone/";
    private static final String ENDING = ".json";

    private @Nullable ResourceLoader resources;
    private @Nullable Environment environment;
    private @Nullable BeanFactory beans;

    @Override
    public void setResourceLoader(ResourceLoader resourceLoader) {
        this.resources = resourceLoader;
    }

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
        SetstoneProperties properties = Binder.get(Objects.requireNonNull(environment))
                .bind("setstone", SetstoneProperties.class)
                .orElseGet(() -> new SetstoneProperties(true, List.of()));
        ClassLoader loader = Objects.requireNonNull(resources).getClassLoader();
        for (String name : workflows()) {
            if (properties.includes(name) && ClassUtils.isPresent(name, loader)) {
                register(ClassUtils.resolveClassName(name, loader), registry);
            }
        }
    }

    /** Binary names, in the order of the alphabet: the order of jars must not decide anything. */
    private SortedSet<String> workflows() {
        SortedSet<String> names = new TreeSet<>();
        try {
            String pattern = "classpath*:" + FOLDER + "*" + ENDING;
            for (Resource found :
                    new PathMatchingResourcePatternResolver(Objects.requireNonNull(resources)).getResources(pattern)) {
                String file = Objects.requireNonNull(found.getFilename());
                names.add(file.substring(0, file.length() - ENDING.length()));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("The workflows below " + FOLDER + " can't be listed", e);
        }
    }

    private <T> void register(Class<T> workflow, BeanDefinitionRegistry registry) {
        if (!workflow.isInterface() || hasBean(workflow)) {
            return;
        }
        BeanFactory factory = Objects.requireNonNull(beans);
        RootBeanDefinition definition =
                new RootBeanDefinition(workflow, () -> Workflows.load(workflow, new BeanPorts(factory, workflow)));
        registry.registerBeanDefinition(workflow.getName(), definition);
    }

    private boolean hasBean(Class<?> workflow) {
        return beans instanceof ListableBeanFactory listable
                && listable.getBeanNamesForType(workflow, true, false).length > 0;
    }
}
