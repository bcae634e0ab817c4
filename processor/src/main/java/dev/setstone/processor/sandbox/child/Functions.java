package dev.setstone.processor.sandbox.child;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the one abstract method of an interface that a lambda or a method reference stands for. */
final class Functions {

    /** That method with the interface's type arguments put in. */
    record Function(ExecutableType type) {

        /** The parameters; of a wildcard what the function may be given. */
        List<? extends TypeMirror> parameters() {
            return type.getParameterTypes().stream().map(Functions::bound).toList();
        }

        TypeMirror result() {
            return type.getReturnType();
        }
    }

    private final TypedUnit unit;

    Functions(TypedUnit unit) {
        this.unit = unit;
    }

    /** The function of an interface type; null when it has none. */
    @Nullable
    Function of(@Nullable TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return null;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(unit.elements().getAllMembers(element))) {
            boolean own = !isOfObject(method) && method.getModifiers().contains(Modifier.ABSTRACT);
            if (own && unit.types().asMemberOf(declared, method) instanceof ExecutableType function) {
                return new Function(function);
            }
        }
        return null;
    }

    /** Comparator declares equals anew. */
    private static boolean isOfObject(ExecutableElement method) {
        return method.getSimpleName().contentEquals("equals")
                || method.getSimpleName().contentEquals("hashCode")
                || method.getSimpleName().contentEquals("toString");
    }

    private static TypeMirror bound(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getSuperBound() == null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
            return bound == null ? type : bound;
        }
        return type;
    }
}
