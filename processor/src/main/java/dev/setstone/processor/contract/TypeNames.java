package dev.setstone.processor.contract;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Spells types for messages, without the annotations that {@code TypeMirror.toString} mixes in. */
final class TypeNames {

    private TypeNames() {}

    static String of(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return element((DeclaredType) type).toString();
        }
        if (type instanceof DeclaredType declared) {
            String name = qualified(element(declared));
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            return arguments.isEmpty()
                    ? name
                    : name + arguments.stream().map(TypeNames::of).collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return "?" + bound(" extends ", wildcard.getExtendsBound()) + bound(" super ", wildcard.getSuperBound());
        }
        return type.getKind().isPrimitive()
                ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
                : type.toString();
    }

    static TypeElement element(DeclaredType type) {
        return (TypeElement) type.asElement();
    }

    static String qualified(Element type) {
        String name = ((TypeElement) type).getQualifiedName().toString();
        return name.startsWith("java.lang.") && name.indexOf('.', 10) < 0 ? name.substring(10) : name;
    }

    private static String bound(String word, @Nullable TypeMirror bound) {
        return bound == null ? "" : word + of(bound);
    }
}
