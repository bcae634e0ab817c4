package dev.setstone.processor.contract;

import dev.setstone.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the type of one place, and asks for the declarations that it names. */
final class TypeReader {

    /** Whether a use allows null, said outside the type itself. */
    enum Null {
        ALLOWED,
        AS_TYPE_SAYS
    }

    private static final Set<ContainerKind> BY_EQUALITY = Set.of(ContainerKind.SET, ContainerKind.MAP);

    private final Surface surface;
    private final DeclarationReader declarations;

    TypeReader(Surface surface, DeclarationReader declarations) {
        this.surface = surface;
        this.declarations = declarations;
    }

    /** The type, or nothing when a problem was found. */
    Optional<TypeUse> read(TypeMirror type, Null allowed, Place place) {
        boolean nullable = allowed == Null.ALLOWED || Nullness.ofType(type);
        if (type.getKind() == TypeKind.ERROR) {
            return refuse(Problem.UNRESOLVED_TYPE, place, TypeNames.of(type));
        }
        if (type.getKind().isPrimitive()) {
            return nullable
                    ? refuse(place, type, "a primitive can't be null; use its box, such as Integer")
                    : scalar(TypeNames.of(type), false);
        }
        if (type instanceof ArrayType array) {
            return read(array.getComponentType(), Null.AS_TYPE_SAYS, place.then("[]"))
                    .map(item -> new TypeUse.Container(ContainerKind.ARRAY, List.of(item), nullable));
        }
        if (type.getKind() == TypeKind.TYPEVAR) {
            return Optional.of(new TypeUse.Variable(
                    ((javax.lang.model.type.TypeVariable) type)
                            .asElement()
                            .getSimpleName()
                            .toString(),
                    nullable));
        }
        return type instanceof DeclaredType declared
                ? declared(declared, nullable, place)
                : refuse(place, type, "it is not data");
    }

    private Optional<TypeUse> declared(DeclaredType type, boolean nullable, Place place) {
        TypeElement element = TypeNames.element(type);
        String name = element.getQualifiedName().toString();
        Optional<TypeUse> scalar = scalar(name, nullable);
        if (scalar.isPresent()) {
            return scalar;
        }
        if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
            return refuseRaw(element, place);
        }
        Optional<ContainerKind> container = ContainerKind.ofClass(name);
        if (container.isPresent()) {
            return container(container.get(), type, nullable, place);
        }
        if (!declarations.read(element, place)) {
            return Optional.empty();
        }
        return arguments(type, place).map(arguments -> new TypeUse.Declared(name, arguments, nullable));
    }

    private Optional<TypeUse> container(ContainerKind kind, DeclaredType type, boolean nullable, Place place) {
        Optional<List<TypeUse>> arguments = arguments(type, place);
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        TypeUse first = arguments.get().get(0);
        if (BY_EQUALITY.contains(kind) && !isKey(first)) {
            String what = kind == ContainerKind.MAP ? "key" : "item";
            return refuse(
                    place,
                    type,
                    "its " + what + " is null-able, an Optional or an array, which have no equality to look it up by; "
                            + "use a scalar, an enum, a record or a List");
        }
        if (kind == ContainerKind.OPTIONAL && (nullable || first.nullable() || isOptional(first))) {
            return refuse(place, type, "there would be two ways to say nothing; use one Optional, without @Nullable");
        }
        return Optional.of(new TypeUse.Container(kind, arguments.get(), nullable));
    }

    private static boolean isKey(TypeUse use) {
        boolean array = use instanceof TypeUse.Container container && container.kind() == ContainerKind.ARRAY;
        return !use.nullable() && !array && !isOptional(use);
    }

    private static boolean isOptional(TypeUse use) {
        return use instanceof TypeUse.Container container && container.kind() == ContainerKind.OPTIONAL;
    }

    private Optional<List<TypeUse>> arguments(DeclaredType type, Place place) {
        List<? extends TypeMirror> mirrors = type.getTypeArguments();
        List<TypeUse> read = new ArrayList<>();
        for (int i = 0; i < mirrors.size(); i++) {
            TypeMirror argument = mirrors.get(i);
            Place at = place.then(step(type, i));
            if (argument.getKind() == TypeKind.WILDCARD) {
                surface.problems().add(Problem.WILDCARD, at.position(), place.text(), TypeNames.of(argument));
            } else {
                read(argument, Null.AS_TYPE_SAYS, at).ifPresent(read::add);
            }
        }
        return read.size() == mirrors.size() ? Optional.of(read) : Optional.empty();
    }

    /** How a path goes on into a type argument. */
    private static String step(DeclaredType type, int index) {
        TypeElement element = TypeNames.element(type);
        Optional<ContainerKind> kind =
                ContainerKind.ofClass(element.getQualifiedName().toString());
        if (kind.isEmpty()) {
            return "<" + element.getTypeParameters().get(index) + ">";
        }
        if (kind.get() == ContainerKind.MAP) {
            return index == 0 ? "{key}" : "{value}";
        }
        return "[]";
    }

    private static Optional<TypeUse> scalar(String name, boolean nullable) {
        return ScalarKind.of(name).map(kind -> new TypeUse.Scalar(kind, nullable));
    }

    private Optional<TypeUse> refuseRaw(TypeElement element, Place place) {
        String name = element.getSimpleName().toString();
        String example = name + "<"
                + String.join(
                        ", ",
                        element.getTypeParameters().stream()
                                .map(TypeParameterElement::toString)
                                .map(parameter -> ContainerKind.ofClass(element.getQualifiedName()
                                                        .toString())
                                                .isPresent()
                                        ? "String"
                                        : "Some" + parameter)
                                .toList())
                + ">";
        surface.problems().add(Problem.RAW_TYPE, place.position(), place.text(), name, example);
        return Optional.empty();
    }

    private Optional<TypeUse> refuse(Place place, TypeMirror type, String reason) {
        surface.problems().add(Problem.NOT_A_CONTRACT_TYPE, place.position(), place.text(), TypeNames.of(type), reason);
        return Optional.empty();
    }

    private Optional<TypeUse> refuse(Problem problem, Place place, String type) {
        surface.problems().add(problem, place.position(), place.text(), type);
        return Optional.empty();
    }
}
