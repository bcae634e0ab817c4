package dev.setstone.processor.spec;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Tells flows from steps: an abstract method with one parameter of the type {@code FlowEngine} composes steps and is none. */
public final class FlowMethods {

    private static final String ENGINE = "dev.setstone.runtime.flow.FlowEngine";

    private FlowMethods() {}

    /** Whether a method of a workflow is a flow. */
    public static boolean isFlow(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT)
                && method.getParameters().stream().filter(FlowMethods::isEngine).count() == 1;
    }

    /** Whether a parameter is the engine. */
    public static boolean isEngine(VariableElement parameter) {
        return parameter.asType().getKind() == TypeKind.DECLARED
                && parameter.asType() instanceof DeclaredType type
                && type.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(ENGINE);
    }
}
