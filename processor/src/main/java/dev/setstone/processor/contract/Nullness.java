package dev.setstone.processor.contract;

import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads {@code @Nullable}, of whatever package. Annotations of declarations and of type uses are asked alike, and for a
 * record component its accessor too, since an annotation reaches a component only where its targets allow.
 */
final class Nullness {

    private static final String NULLABLE = "Nullable";

    private Nullness() {}

    static boolean ofType(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals(NULLABLE));
    }

    static boolean ofParameter(VariableElement parameter) {
        return ofType(parameter) || ofType(parameter.asType());
    }

    static boolean ofResult(ExecutableElement method) {
        return ofType(method) || ofType(method.getReturnType());
    }

    static boolean ofComponent(RecordComponentElement component) {
        ExecutableElement accessor = component.getAccessor();
        List<AnnotatedConstruct> places = accessor == null
                ? List.of(component, component.asType())
                : List.of(component, component.asType(), accessor, accessor.getReturnType());
        return places.stream().anyMatch(Nullness::ofType);
    }
}
