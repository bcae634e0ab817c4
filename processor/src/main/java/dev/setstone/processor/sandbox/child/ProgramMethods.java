package dev.setstone.processor.sandbox.child;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The methods that a job names.
 *
 * @param step the candidate's, to be called
 * @param declaration the interface's, whose types a result is read by
 * @param properties the interface's, to be asked about each result
 */
record ProgramMethods(Method step, Method declaration, List<Method> properties) {

    ProgramMethods {
        properties = List.copyOf(properties);
    }

    /**
     * Finds them in a program's classes.
     *
     * @throws ReflectiveOperationException when a class or a method that the job names does not exist
     */
    static ProgramMethods find(RunJob job, ProgramLoader loader) throws ReflectiveOperationException {
        Class<?> logic = Class.forName(job.logicClass(), false, loader);
        Class<?> workflow = Class.forName(job.interfaceClass(), false, loader);
        Method declaration = declaration(workflow, job.step());
        int taken = job.arguments().isEmpty()
                ? declaration.getParameterCount()
                : job.arguments().get(0).size();
        Method step = step(logic, declaration, taken);
        if (!Modifier.isStatic(step.getModifiers())) {
            throw new NoSuchMethodException(step + " is not static");
        }
        step.setAccessible(true);
        List<Method> properties = new ArrayList<>();
        for (String name : job.properties()) {
            properties.add(property(workflow, name, data(declaration.getParameterTypes()) + 1));
        }
        return new ProgramMethods(step, declaration, properties);
    }

    private static Method declaration(Class<?> workflow, String step) throws NoSuchMethodException {
        for (Method method : workflow.getMethods()) {
            if (method.getName().equals(step) && Modifier.isAbstract(method.getModifiers())) {
                return method;
            }
        }
        throw new NoSuchMethodException(workflow.getName() + " has no step " + step);
    }

    /** The method of the step's name that takes what the step takes, and then the ports that an implementation holds. */
    private static Method step(Class<?> logic, Method declaration, int parameters) throws NoSuchMethodException {
        List<Class<?>> wanted = List.of(declaration.getParameterTypes());
        for (Method method : logic.getDeclaredMethods()) {
            List<Class<?>> taken = List.of(method.getParameterTypes());
            boolean fits = taken.size() == parameters
                    && taken.size() >= wanted.size()
                    && taken.subList(0, wanted.size()).equals(wanted)
                    && taken.subList(wanted.size(), taken.size()).stream().allMatch(ProgramMethods::isPort);
            if (fits && method.getName().equals(declaration.getName())) {
                return method;
            }
        }
        throw new NoSuchMethodException(logic.getName() + " has no method for " + declaration);
    }

    /** Of the user's own types, a contract has no other open interfaces. */
    private static boolean isPort(Class<?> type) {
        return type.isInterface() && !type.isSealed() && type.getClassLoader() instanceof ProgramLoader;
    }

    /** How many of the parameters are data. */
    private static int data(Class<?>[] parameters) {
        return (int) Arrays.stream(parameters)
                .filter(parameter -> !isPort(parameter))
                .count();
    }

    private static Method property(Class<?> workflow, String name, int parameters) throws NoSuchMethodException {
        for (Method method : workflow.getDeclaredMethods()) {
            boolean fits = method.getParameterCount() == parameters && Modifier.isStatic(method.getModifiers());
            if (fits && method.getName().equals(name)) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new NoSuchMethodException(
                workflow.getName() + " has no static method " + name + " with " + parameters + " parameters");
    }
}
