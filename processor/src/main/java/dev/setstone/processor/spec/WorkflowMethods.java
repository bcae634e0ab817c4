package dev.setstone.processor.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of a workflow interface.
 *
 * @param steps its abstract methods, one a name, its own before inherited ones, in the order of declaration
 * @param flows those of them that take an engine and so are no steps, in the same order
 * @param others its default, static and private methods, which are plain Java
 */
record WorkflowMethods(List<ExecutableElement> steps, List<ExecutableElement> flows, List<ExecutableElement> others) {

    private static final Set<String> OF_OBJECT = Set.of("equals/1", "hashCode/0", "toString/0");

    WorkflowMethods {
        steps = List.copyOf(steps);
        flows = List.copyOf(flows);
        others = List.copyOf(others);
    }

    static WorkflowMethods of(TypeElement workflow) {
        List<ExecutableElement> steps = new ArrayList<>();
        List<ExecutableElement> flows = new ArrayList<>();
        List<ExecutableElement> others = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ExecutableElement method : visible(workflow, new HashSet<>())) {
            if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
                others.add(method);
            } else if (!OF_OBJECT.contains(signature(method)) && names.add(nameOf(method))) {
                (FlowMethods.isFlow(method) ? flows : steps).add(method);
            }
        }
        return new WorkflowMethods(steps, flows, others);
    }

    List<String> stepNames() {
        return steps.stream().map(WorkflowMethods::nameOf).toList();
    }

    List<String> flowNames() {
        return flows.stream().map(WorkflowMethods::nameOf).toList();
    }

    boolean isPlainJava(String name) {
        return others.stream().anyMatch(method -> nameOf(method).equals(name));
    }

    static String nameOf(ExecutableElement method) {
        return method.getSimpleName().toString();
    }

    private static List<ExecutableElement> visible(TypeElement type, Set<String> seen) {
        List<ExecutableElement> methods = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            // Two of one signature here are overloads, which the contract refuses; one seen below is overridden.
            if (!seen.contains(signature(method))) {
                methods.add(method);
            }
        }
        methods.forEach(method -> seen.add(signature(method)));
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                methods.addAll(visible(element, seen));
            }
        }
        return methods;
    }

    /** Steps can't be overloaded, so that a name and a number of parameters tell methods apart. */
    private static String signature(ExecutableElement method) {
        return nameOf(method) + "/" + method.getParameters().size();
    }
}
