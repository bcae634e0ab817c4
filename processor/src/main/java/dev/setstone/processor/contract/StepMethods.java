package dev.setstone.processor.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The methods that an implementation must provide: the abstract ones of the interface in the order of declaration, then the
 * inherited ones in the order of the extends clauses.
 */
final class StepMethods {

    private final Elements elements;
    private final Types types;

    StepMethods(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    List<ExecutableElement> of(TypeElement workflow) {
        List<ExecutableElement> seen = new ArrayList<>();
        collect(workflow, workflow, seen);
        return seen.stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT) && !isOfObject(method))
                .toList();
    }

    private void collect(TypeElement at, TypeElement workflow, List<ExecutableElement> seen) {
        for (ExecutableElement method : ElementFilter.methodsIn(at.getEnclosedElements())) {
            boolean inheritable = !method.getModifiers().contains(Modifier.STATIC)
                    && !method.getModifiers().contains(Modifier.PRIVATE);
            if (inheritable && seen.stream().noneMatch(other -> hides(other, method, workflow))) {
                seen.add(method);
            }
        }
        for (TypeMirror parent : at.getInterfaces()) {
            if (parent.getKind() == TypeKind.DECLARED) {
                collect(TypeNames.element((DeclaredType) parent), workflow, seen);
            }
        }
    }

    /** Whether one implementation serves for both methods. */
    private boolean hides(ExecutableElement kept, ExecutableElement method, TypeElement workflow) {
        if (kept.equals(method)) {
            return true;
        }
        DeclaredType self = (DeclaredType) workflow.asType();
        return kept.getSimpleName().equals(method.getSimpleName())
                && !Objects.equals(kept.getEnclosingElement(), method.getEnclosingElement())
                && types.isSubsignature(
                        (ExecutableType) types.asMemberOf(self, kept), (ExecutableType) types.asMemberOf(self, method));
    }

    /** A method such as {@code String toString()}, which every object has anyway. */
    private boolean isOfObject(ExecutableElement method) {
        Element object = elements.getTypeElement("java.lang.Object");
        return object != null
                && ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                        .filter(other -> other.getModifiers().contains(Modifier.PUBLIC))
                        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                        .anyMatch(other -> types.isSubsignature(
                                (ExecutableType) method.asType(), (ExecutableType) other.asType()));
    }
}
