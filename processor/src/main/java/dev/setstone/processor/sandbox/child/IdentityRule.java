package dev.setstone.processor.sandbox.child;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Holds types whose objects may or may not be the same although they are equal, as boxes, constants of String and lambdas are from JVM to
 * JVM. Enum constants, classes, and objects of the candidate's own plain classes are what they are.
 */
final class IdentityRule implements TypeRule {

    private final TypedUnit unit;
    private final Generics generics;

    IdentityRule(TypedUnit unit, Generics generics) {
        this.unit = unit;
        this.generics = generics;
    }

    @Override
    public @Nullable String flaw(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> declared((TypeElement) ((DeclaredType) type).asElement());
            case TYPEVAR -> generics.defers((TypeVariable) type) ? null : flaw(((TypeVariable) type).getUpperBound());
            case ARRAY, INTERSECTION, WILDCARD, UNION -> type.toString();
            default -> null;
        };
    }

    private @Nullable String declared(TypeElement element) {
        boolean identity = element.getKind() == ElementKind.ENUM
                || element.getQualifiedName().contentEquals("java.lang.Class")
                || isOwnClass(element)
                || isServedByOwnClasses(element);
        return identity ? null : element.getSimpleName().toString();
    }

    private boolean isOwnClass(TypeElement element) {
        return element.getKind() == ElementKind.CLASS && unit.own().containsKey(element);
    }

    private boolean isServedByOwnClasses(TypeElement element) {
        if (!element.getKind().isInterface() || !unit.own().containsKey(element)) {
            return false;
        }
        boolean served = false;
        for (TypeElement own : unit.ownTypes()) {
            if (own != element && isSubtype(own, element) && !own.getKind().isInterface()) {
                if (own.getKind() == ElementKind.RECORD) {
                    return false;
                }
                served = true;
            }
        }
        return served;
    }

    private boolean isSubtype(TypeElement own, TypeElement of) {
        return unit.types()
                .isSubtype(unit.types().erasure(own.asType()), unit.types().erasure(of.asType()));
    }
}
