package dev.setstone.temporal;

import dev.setstone.runtime.flow.FlowEngine;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Names the methods of workflows and ports as Temporal does where they carry its annotations, else {@code Interface.method}. */
final class RemoteMethods {

    private RemoteMethods() {}

    /**
     * The steps of a workflow.
     *
     * @throws IllegalArgumentException when two have one name, or when one is in an interface that Temporal keeps free of steps
     */
    static List<RemoteMethod> steps(Class<?> workflow) {
        List<Method> steps =
                methods(workflow).filter(method -> !isComposed(method)).toList();
        steps.forEach(RemoteMethods::checkStep);
        return named(workflow, steps.stream(), true);
    }

    /**
     * The composed methods of a workflow.
     *
     * @throws IllegalArgumentException when two have one name
     */
    static List<RemoteMethod> composed(Class<?> workflow) {
        return named(workflow, methods(workflow).filter(RemoteMethods::isComposed), false);
    }

    /** A default method; or a flow, which is abstract, takes the engine, and whose body Setstone wrote. */
    private static boolean isComposed(Method method) {
        return method.isDefault() || List.of(method.getParameterTypes()).contains(FlowEngine.class);
    }

    /**
     * The methods of a port.
     *
     * @throws IllegalArgumentException when two have one name
     */
    static List<RemoteMethod> ofPort(Class<?> port) {
        return named(port, methods(port), true);
    }

    private static Stream<Method> methods(Class<?> type) {
        if (!type.isInterface()) {
            throw new IllegalArgumentException(type.getName() + " is not an interface; give the interface itself");
        }
        return Stream.of(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toGenericString));
    }

    private static List<RemoteMethod> named(Class<?> type, Stream<Method> methods, boolean activities) {
        List<RemoteMethod> named = new ArrayList<>();
        methods.forEach(method -> {
            String name = activities ? activityType(type, method) : workflowType(type, method);
            if (named.stream().anyMatch(other -> other.type().equals(name))) {
                throw new IllegalArgumentException(type.getName() + " has two methods that Temporal would know as "
                        + name + "; give them different names");
            }
            named.add(new RemoteMethod(method, name));
        });
        return named;
    }

    private static String workflowType(Class<?> workflow, Method method) {
        Optional<Method> annotated = annotated(workflow, method);
        if (annotated.isEmpty()) {
            return workflow.getSimpleName() + "." + method.getName();
        }
        String name = annotated.get().getAnnotation(WorkflowMethod.class).name();
        return name.isEmpty() ? annotated.get().getDeclaringClass().getSimpleName() : name;
    }

    /** The method itself, or one that it overrides, that carries Temporal's annotation. */
    private static Optional<Method> annotated(Class<?> type, Method method) {
        Optional<Method> own = Stream.of(type.getDeclaredMethods())
                .filter(other -> other.isAnnotationPresent(WorkflowMethod.class))
                .filter(other -> other.getName().equals(method.getName())
                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()))
                .findFirst();
        return own.or(() -> Stream.of(type.getInterfaces())
                .flatMap(wider -> annotated(wider, method).stream())
                .findFirst());
    }

    private static void checkStep(Method step) {
        Class<?> declaring = step.getDeclaringClass();
        if (declaring.isAnnotationPresent(WorkflowInterface.class)) {
            throw new IllegalArgumentException(
                    "%s.%s has no body, but %s carries @WorkflowInterface, where Temporal allows no steps; declare steps in an interface that extends it, and give its own methods bodies there"
                            .formatted(declaring.getSimpleName(), step.getName(), declaring.getName()));
        }
    }

    private static String activityType(Class<?> type, Method method) {
        ActivityInterface activities = type.getAnnotation(ActivityInterface.class);
        if (activities == null) {
            return type.getSimpleName() + "." + method.getName();
        }
        ActivityMethod annotation = method.getAnnotation(ActivityMethod.class);
        if (annotation != null && !annotation.name().isEmpty()) {
            // As Temporal does it: a name of one's own gets no prefix.
            return annotation.name();
        }
        String name = method.getName();
        return activities.namePrefix() + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
