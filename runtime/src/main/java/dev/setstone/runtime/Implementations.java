package dev.setstone.runtime;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the implementation of one workflow: as a service first, so that an application can put another one in its place, then
 * by the name that Setstone gives it, which also finds it where services can't: in a named module without a {@code provides}
 * line, and for an interface that is not public.
 */
final class Implementations<T> {

    private final Class<T> workflow;

    Implementations(Class<T> workflow) {
        if (!workflow.isInterface()) {
            throw new IllegalArgumentException(
                    workflow.getName() + " is not an interface; ask for the workflow itself");
        }
        this.workflow = workflow;
    }

    T create() {
        Optional<ServiceLoader.Provider<T>> service = service();
        return service.isPresent() ? service.get().get() : instantiate(named());
    }

    Class<? extends T> type() {
        Optional<ServiceLoader.Provider<T>> service = service();
        return service.isPresent() ? service.get().type() : named();
    }

    private Optional<ServiceLoader.Provider<T>> service() {
        if (!Modifier.isPublic(workflow.getModifiers())) {
            // ServiceLoader refuses a service type that its caller can't access.
            return Optional.empty();
        }
        Implementations.class.getModule().addUses(workflow);
        try {
            return ServiceLoader.load(workflow, workflow.getClassLoader()).stream()
                    .findFirst();
        } catch (ServiceConfigurationError e) {
            // A stale entry, or a module that exports its workflow to nobody: the name may still lead there.
            return Optional.empty();
        }
    }

    private Class<? extends T> named() {
        try {
            return Class.forName(name(), false, workflow.getClassLoader()).asSubclass(workflow);
        } catch (ClassNotFoundException e) {
            throw notFound(e);
        } catch (ClassCastException e) {
            throw new WorkflowNotFoundException(
                    name() + " does not implement " + workflow.getName() + ", so Setstone did not write it; rename it",
                    e);
        }
    }

    private T instantiate(Class<? extends T> type) {
        try {
            Constructor<? extends T> constructor = type.getDeclaredConstructor();
            if (!constructor.trySetAccessible()) {
                throw closed(type, null);
            }
            return constructor.newInstance();
        } catch (IllegalAccessException e) {
            throw closed(type, e);
        } catch (NoSuchMethodException | InstantiationException e) {
            throw new WorkflowNotFoundException(
                    type.getName() + " has no constructor without parameters, so Setstone did not write it; rename it",
                    e);
        } catch (InvocationTargetException e) {
            throw new WorkflowNotFoundException(type.getName() + " could not be created", e.getCause());
        }
    }

    private String name() {
        return GeneratedName.of(workflow, "Impl");
    }

    private WorkflowNotFoundException notFound(ClassNotFoundException cause) {
        return new WorkflowNotFoundException(
                """
                No implementation of %1$s: neither META-INF/services/%1$s nor the class %2$s was found by %3$s.
                Setstone's annotation processor did not run when %1$s was compiled. Put it on the processor path:
                  Maven:  <annotationProcessorPaths><path>dev.setstone : setstone-processor</path></annotationProcessorPaths>
                          in the configuration of maven-compiler-plugin
                  Gradle: annotationProcessor("dev.setstone:setstone-processor:...")
                  javac:  -processorpath setstone-processor.jar
                From JDK 23 on, javac runs no processor that it merely finds on the class path; -proc:full brings that back.""".formatted(workflow.getName(), name(), workflow.getClassLoader()), cause);
    }

    private WorkflowNotFoundException closed(Class<?> type, @Nullable Throwable cause) {
        return new WorkflowNotFoundException(
                "%s can't be created, because %s keeps its package to itself. Add to its module-info.java: opens %s to %s;"
                        .formatted(
                                type.getName(),
                                type.getModule(),
                                type.getPackageName(),
                                Implementations.class.getModule().getName()),
                cause);
    }
}
