package dev.setstone.processor.contract;

import dev.setstone.processor.contract.Contract.Property;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the {@code @Ensures} methods of a workflow. Those of its super-interfaces are not inherited, as static methods aren't. */
final class PropertyReader {

    private static final String ENSURES = "dev.setstone.annotations.Ensures";

    private final Surface surface;
    private final TypeElement workflow;
    private final List<ExecutableElement> steps;

    PropertyReader(Surface surface, TypeElement workflow, List<ExecutableElement> steps) {
        this.surface = surface;
        this.workflow = workflow;
        this.steps = steps;
    }

    List<Property> read() {
        List<Property> properties = new ArrayList<>();
        for (ExecutableElement method : methods()) {
            Mirrors.find(method, ENSURES)
                    .flatMap(mirror -> read(method, mirror))
                    .ifPresent(properties::add);
        }
        return properties;
    }

    private Optional<Property> read(ExecutableElement method, AnnotationMirror mirror) {
        AnnotationValue value = surface.elements().getElementValuesWithDefaults(mirror).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst()
                .orElseThrow();
        String stepName = String.valueOf(value.getValue());
        Optional<ExecutableElement> step = steps.stream()
                .filter(candidate -> candidate.getSimpleName().contentEquals(stepName))
                .findFirst();
        if (step.isEmpty()) {
            List<String> names =
                    steps.stream().map(each -> each.getSimpleName().toString()).toList();
            Position at = new Position.InSource(new Anchor(method, mirror, value));
            surface.problems().add(Problem.UNKNOWN_PROPERTY_STEP, at, stepName, Suggestion.of(stepName, names));
            return Optional.empty();
        }
        return check(method, step.get());
    }

    private Optional<Property> check(ExecutableElement method, ExecutableElement step) {
        ExecutableType type = (ExecutableType) surface.types().asMemberOf((DeclaredType) workflow.asType(), step);
        List<TypeMirror> expected = new ArrayList<>();
        type.getParameterTypes().stream()
                .filter(parameter -> !isPort(parameter))
                .forEach(expected::add);
        expected.add(type.getReturnType());
        Position at = new Position.InSource(Anchor.at(method));
        String name = method.getSimpleName().toString();
        Optional<String> fault = fault(method, expected);
        if (fault.isPresent()) {
            String signature =
                    expected.stream().map(PropertyReader::shortName).collect(Collectors.joining(", ", name + "(", ")"));
            surface.problems().add(Problem.BAD_PROPERTY, at, name, fault.get(), signature);
            return Optional.empty();
        }
        return Optional.of(new Property(name, step.getSimpleName().toString(), at));
    }

    /** A property is about data: what a port does after the step is no business of it. */
    private static boolean isPort(TypeMirror type) {
        return type instanceof DeclaredType declared && PortReader.isPort(TypeNames.element(declared));
    }

    private Optional<String> fault(ExecutableElement method, List<TypeMirror> expected) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("is not static");
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of("is private");
        }
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of("has type parameters");
        }
        if (method.getReturnType().getKind() != TypeKind.BOOLEAN) {
            return Optional.of("returns " + shortName(method.getReturnType()));
        }
        if (!takes(method, expected)) {
            return Optional.of("takes "
                    + method.getParameters().stream()
                            .map(parameter -> shortName(parameter.asType()))
                            .collect(Collectors.joining(", ", "(", ")")));
        }
        boolean alone = methods().stream()
                        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                        .count()
                == 1;
        return alone ? Optional.empty() : Optional.of("shares its name with another method of the interface");
    }

    private boolean takes(ExecutableElement method, List<TypeMirror> expected) {
        if (method.getParameters().size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!surface.types().isSameType(method.getParameters().get(i).asType(), expected.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<ExecutableElement> methods() {
        return ElementFilter.methodsIn(workflow.getEnclosedElements());
    }

    private static String shortName(TypeMirror type) {
        return TypeNames.of(type).replaceAll("\\b(?:\\w+\\.)+(\\w+)", "$1");
    }
}
