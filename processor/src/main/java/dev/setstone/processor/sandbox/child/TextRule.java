package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Holds types whose text says something else than their value: a hash, a generated name, or what a JDK happens to say. */
final class TextRule implements TypeRule {

    private static final int MAX_TYPES = 60;

    private final TypedUnit unit;
    private final Generics generics;

    TextRule(TypedUnit unit, Generics generics) {
        this.unit = unit;
        this.generics = generics;
    }

    @Override
    public @Nullable String flaw(TypeMirror type) {
        return flaw(type, new HashSet<>());
    }

    private @Nullable String flaw(TypeMirror type, Set<String> open) {
        return switch (type.getKind()) {
            case ARRAY -> "an array";
            case UNION -> "an exception";
            case TYPEVAR ->
                generics.defers((TypeVariable) type) ? null : flaw(((TypeVariable) type).getUpperBound(), open);
            case WILDCARD -> wildcard((WildcardType) type, open);
            case INTERSECTION -> intersection((IntersectionType) type, open);
            case DECLARED -> declared((DeclaredType) type, open);
            default -> null;
        };
    }

    private @Nullable String wildcard(WildcardType type, Set<String> open) {
        TypeMirror bound = type.getExtendsBound();
        return bound == null ? "values of any type" : flaw(bound, open);
    }

    private @Nullable String intersection(IntersectionType type, Set<String> open) {
        String first = null;
        for (TypeMirror bound : type.getBounds()) {
            String flaw = flaw(bound, open);
            if (flaw == null) {
                return null;
            }
            first = first == null ? flaw : first;
        }
        return first;
    }

    private @Nullable String declared(DeclaredType type, Set<String> open) {
        TypeElement element = (TypeElement) type.asElement();
        if (!open.add(type.toString())) {
            return null;
        }
        if (open.size() > MAX_TYPES) {
            return "types without end";
        }
        if (isThrowable(type)) {
            return "the exception " + element.getSimpleName();
        }
        String name = element.getQualifiedName().toString();
        boolean jdk = name.startsWith("java.");
        String flaw = jdk ? LibraryTexts.flaw(element) : written(type, element, open);
        flaw = flaw == null && jdk ? arguments(type, element, open) : flaw;
        return flaw == null ? subtypes(element, open) : flaw;
    }

    private boolean isThrowable(TypeMirror type) {
        TypeElement throwable = unit.elements().getTypeElement("java.lang.Throwable");
        return throwable != null && unit.types().isSubtype(unit.types().erasure(type), throwable.asType());
    }

    private @Nullable String arguments(DeclaredType type, TypeElement element, Set<String> open) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.isEmpty() && !element.getTypeParameters().isEmpty()) {
            return "the raw type " + element.getSimpleName();
        }
        if (element.getQualifiedName().contentEquals("java.lang.Comparable")) {
            return null;
        }
        for (TypeMirror argument : arguments) {
            String flaw = flaw(argument, open);
            if (flaw != null) {
                return flaw;
            }
        }
        return null;
    }

    /** Of a type that the candidate or the user wrote. */
    private @Nullable String written(DeclaredType type, TypeElement element, Set<String> open) {
        if (element.getKind() == ElementKind.ENUM || element.getKind() == ElementKind.ANNOTATION_TYPE) {
            return null;
        }
        if (element.getKind() == ElementKind.RECORD) {
            return saysItself(element) ? null : components(type, element, open);
        }
        if (element.getModifiers().contains(Modifier.SEALED)) {
            return permitted(element, open);
        }
        if (element.getKind().isInterface()) {
            boolean served = unit.ownTypes().stream().anyMatch(own -> own != element && isSubtype(own, element));
            return served && !isFunctional(element) ? null : element.getSimpleName() + ", an interface";
        }
        if (element.getModifiers().contains(Modifier.ABSTRACT)) {
            return null;
        }
        return LibraryTexts.hasText(element) ? null : named(element) + ", which has no toString";
    }

    private @Nullable String permitted(TypeElement element, Set<String> open) {
        for (TypeMirror permitted : element.getPermittedSubclasses()) {
            String flaw = flaw(permitted, open);
            if (flaw != null) {
                return flaw;
            }
        }
        return null;
    }

    private static String named(TypeElement element) {
        return element.getSimpleName().isEmpty() ? "an anonymous class" : "class " + element.getSimpleName();
    }

    /** Whether a lambda can stand for it: then no class says what its text is. */
    private static boolean isFunctional(TypeElement element) {
        return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                        .count()
                == 1;
    }

    /** By its tree: javac gives every record the methods, and does not say which. */
    private boolean saysItself(TypeElement record) {
        ClassTree tree = unit.own().get(record);
        return tree != null
                && tree.getMembers().stream()
                        .anyMatch(member -> member instanceof MethodTree method
                                && method.getName().contentEquals("toString")
                                && method.getParameters().isEmpty());
    }

    private @Nullable String components(DeclaredType type, TypeElement element, Set<String> open) {
        for (RecordComponentElement component : element.getRecordComponents()) {
            TypeMirror accessor = unit.types().asMemberOf(type, component.getAccessor());
            String flaw = flaw(accessor instanceof ExecutableType e ? e.getReturnType() : component.asType(), open);
            if (flaw != null) {
                return "record " + element.getSimpleName() + " with " + flaw;
            }
        }
        return null;
    }

    private @Nullable String subtypes(TypeElement element, Set<String> open) {
        for (TypeElement own : unit.ownTypes()) {
            if (own != element && isSubtype(own, element) && own.asType() instanceof DeclaredType type) {
                String flaw = own.getKind().isInterface() ? null : written(type, own, open);
                if (flaw != null) {
                    return flaw;
                }
            }
        }
        return null;
    }

    private boolean isSubtype(TypeElement own, TypeElement of) {
        return unit.types()
                .isSubtype(unit.types().erasure(own.asType()), unit.types().erasure(of.asType()));
    }
}
