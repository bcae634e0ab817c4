package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Type variables of the candidate's own methods and classes. Generic code is judged by what it is used with: a rule that meets a variable
 * asks here, and {@link #settle} holds the rule against everything that the variable stands for.
 */
final class Generics {

    private static final int MAX_DEPTH = 6;

    private record Binding(TypeMirror actual, Tree at) {}

    private final TypedUnit unit;
    private final Map<Element, List<Binding>> bindings;
    private final Set<Element> needed = new LinkedHashSet<>();

    Generics(TypedUnit unit) {
        this(unit, new LinkedHashMap<>());
    }

    private Generics(TypedUnit unit, Map<Element, List<Binding>> bindings) {
        this.unit = unit;
        this.bindings = bindings;
    }

    /** The same bindings, for a rule that has yet to meet variables. */
    Generics forAnotherRule() {
        return new Generics(unit, bindings);
    }

    /** Whether the variable is one of the candidate's own, whose uses will be judged instead. */
    boolean defers(TypeVariable variable) {
        if (variable.asElement() instanceof TypeParameterElement parameter && isOwn(parameter)) {
            needed.add(parameter);
            return true;
        }
        return false;
    }

    private boolean isOwn(TypeParameterElement parameter) {
        Element generic = parameter.getGenericElement();
        return unit.own().containsKey(generic) || unit.own().containsKey(generic.getEnclosingElement());
    }

    /** Notes what a class's variables stand for where one of its values comes into being. */
    void bindClass(@Nullable TypeMirror type, Tree at) {
        if (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && unit.own().containsKey(element)) {
            bind(element.asType(), type, at, 0);
        }
    }

    /** Notes what a method's variables stand for at a call. */
    void bindCall(ExecutableElement method, Tree select, List<? extends ExpressionTree> arguments, Tree call) {
        if (!unit.own().containsKey(method.getEnclosingElement())
                || method.getTypeParameters().isEmpty()) {
            return;
        }
        ExecutableType declared = (ExecutableType) method.asType();
        if (unit.type(select) instanceof ExecutableType instantiated) {
            bindAll(declared.getParameterTypes(), instantiated.getParameterTypes(), call);
        }
        TypeMirror result = unit.type(call);
        if (result != null) {
            bind(declared.getReturnType(), result, call, 0);
        }
        List<? extends TypeMirror> formals = declared.getParameterTypes();
        for (int i = 0; i < arguments.size() && !formals.isEmpty(); i++) {
            TypeMirror formal = formals.get(Math.min(i, formals.size() - 1));
            TypeMirror actual = unit.type(arguments.get(i));
            boolean spread = method.isVarArgs() && i >= formals.size() - 1 && !(actual instanceof ArrayType);
            if (actual != null) {
                bind(spread ? ((ArrayType) formal).getComponentType() : formal, actual, call, 0);
            }
        }
    }

    /** Notes what a method's variables stand for where it is used as a function. */
    void bindReference(ExecutableElement method, List<? extends TypeMirror> given, Tree at) {
        if (unit.own().containsKey(method.getEnclosingElement())) {
            bindAll(((ExecutableType) method.asType()).getParameterTypes(), given, at);
        }
    }

    private void bindAll(List<? extends TypeMirror> formals, List<? extends TypeMirror> actuals, Tree at) {
        for (int i = 0; i < Math.min(formals.size(), actuals.size()); i++) {
            bind(formals.get(i), actuals.get(i), at, 0);
        }
    }

    private void bind(TypeMirror formal, TypeMirror actual, Tree at, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (formal instanceof TypeVariable variable) {
            if (variable.asElement() instanceof TypeParameterElement parameter && isOwn(parameter)) {
                bindings.computeIfAbsent(parameter, key -> new ArrayList<>()).add(new Binding(actual, at));
            }
        } else if (formal instanceof ArrayType array && actual instanceof ArrayType other) {
            bind(array.getComponentType(), other.getComponentType(), at, depth + 1);
        } else if (formal instanceof WildcardType wildcard) {
            TypeMirror bound =
                    wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
            if (bound != null) {
                bind(bound, actual, at, depth + 1);
            }
        } else if (formal instanceof DeclaredType declared && actual instanceof DeclaredType other) {
            bindArguments(declared, other, at, depth);
        }
    }

    private void bindArguments(DeclaredType formal, DeclaredType actual, Tree at, int depth) {
        DeclaredType same = as(actual, formal.asElement(), depth);
        if (same != null
                && same.getTypeArguments().size() == formal.getTypeArguments().size()) {
            for (int i = 0; i < formal.getTypeArguments().size(); i++) {
                bind(formal.getTypeArguments().get(i), same.getTypeArguments().get(i), at, depth + 1);
            }
        }
    }

    /** A type seen as one of its supertypes. */
    private @Nullable DeclaredType as(DeclaredType type, Element supertype, int depth) {
        if (type.asElement().equals(supertype)) {
            return type;
        }
        for (TypeMirror above : unit.types().directSupertypes(type)) {
            if (depth <= MAX_DEPTH && above instanceof DeclaredType declared) {
                DeclaredType found = as(declared, supertype, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Holds the rule against all that the variables stand for, and reports under the code what does not do. */
    void settle(TypeRule rule, String code, String what) {
        Set<Element> settled = new LinkedHashSet<>();
        while (settled.size() < needed.size()) {
            for (Element variable : List.copyOf(needed)) {
                if (settled.add(variable)) {
                    bindings.getOrDefault(variable, List.of()).forEach(binding -> {
                        // A variable that stands for itself, as in a recursive call, says nothing.
                        String flaw = binding.actual().getKind() == TypeKind.NULL ? null : rule.flaw(binding.actual());
                        if (flaw != null) {
                            unit.note(code, binding.at(), what + " of " + flaw + ", by way of " + variable);
                        }
                    });
                }
            }
        }
    }
}
