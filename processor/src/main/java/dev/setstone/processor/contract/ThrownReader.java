package dev.setstone.processor.contract;

import dev.setstone.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads a throws clause. Generated code makes each exception from a message, so each needs a constructor that takes one String
 * and that the code can see.
 */
final class ThrownReader {

    private static final Set<String> TOO_WIDE =
            Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");

    private final Surface surface;

    ThrownReader(Surface surface) {
        this.surface = surface;
    }

    /** Qualified names of the exceptions that are fit to be thrown; problems are added for the others. */
    List<String> read(List<? extends TypeMirror> types, Place place) {
        List<String> names = new ArrayList<>();
        for (TypeMirror type : types) {
            String name = TypeNames.of(type);
            if (type.getKind() == TypeKind.ERROR) {
                surface.problems().add(Problem.UNRESOLVED_TYPE, place.position(), place.text(), name);
                continue;
            }
            TypeElement element = TypeNames.element((DeclaredType) type);
            Optional<String> reason = reason(element);
            if (!surface.visibility().sees(element)) {
                String home = surface.visibility().home().getQualifiedName().toString();
                surface.problems().add(Problem.INACCESSIBLE_TYPE, place.position(), place.text(), name, home);
            } else if (reason.isPresent()) {
                surface.problems().add(Problem.NOT_A_CONTRACT_TYPE, place.position(), place.text(), name, reason.get());
            } else {
                names.add(element.getQualifiedName().toString());
            }
        }
        return names;
    }

    private Optional<String> reason(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (TOO_WIDE.contains(name)) {
            return Optional.of("it says nothing about what went wrong; declare the exceptions that are meant, such as "
                    + "IllegalArgumentException or one of your own");
        }
        if (name.startsWith("java") && !isA(type, "java.lang.RuntimeException")) {
            return Optional.of(
                    "a step computes and has nothing that could raise it; declare a RuntimeException such as "
                            + "IllegalArgumentException, or an exception of your own");
        }
        if (isA(type, "java.lang.Error")) {
            return Optional.of("an Error is not for a step to throw; make it an Exception");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT) || isInner(type) || !hasConstructor(type)) {
            return Optional.of(
                    "generated code can't construct it; let it be a concrete class with a visible constructor "
                            + "that takes a String message");
        }
        return Optional.empty();
    }

    private boolean isA(TypeElement type, String parent) {
        TypeElement element = surface.elements().getTypeElement(parent);
        return element != null && surface.types().isSubtype(type.asType(), element.asType());
    }

    private static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    private boolean hasConstructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> surface.visibility().sees(constructor))
                .map(ExecutableElement::getParameters)
                .anyMatch(parameters -> parameters.size() == 1
                        && TypeNames.of(parameters.get(0).asType()).equals("String"));
    }
}
