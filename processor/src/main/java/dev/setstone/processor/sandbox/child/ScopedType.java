package dev.setstone.processor.sandbox.child;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A generic type together with what its type variables stand for, so that a component {@code T value} of a
 * {@code Result<Money>} is known to be Money.
 *
 * @param type a class, or a type with arguments, or an array of one; never a variable or a wildcard
 * @param scope what the variables within it stand for
 */
record ScopedType(Type type, Map<TypeVariable<?>, ScopedType> scope) {

    ScopedType {
        scope = Map.copyOf(scope);
    }

    /** A type at a place where no variables are in scope. */
    static ScopedType of(Type type) {
        return resolve(type, Map.of());
    }

    private static ScopedType resolve(Type type, Map<TypeVariable<?>, ScopedType> scope) {
        if (type instanceof TypeVariable<?> variable) {
            ScopedType bound = scope.get(variable);
            return bound == null ? new ScopedType(Object.class, Map.of()) : bound;
        }
        if (type instanceof WildcardType wildcard) {
            return resolve(wildcard.getUpperBounds()[0], scope);
        }
        return new ScopedType(type, scope);
    }

    /** Its class. */
    Class<?> raw() {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof GenericArrayType) {
            return Array.newInstance(component().raw(), 0).getClass();
        }
        return (Class<?>) type;
    }

    /** Its type argument of that index, from 0; Object for a raw type. */
    ScopedType argument(int index) {
        return type instanceof ParameterizedType parameterized
                ? resolve(parameterized.getActualTypeArguments()[index], scope)
                : new ScopedType(Object.class, Map.of());
    }

    /** What an array of this type holds. */
    ScopedType component() {
        if (type instanceof GenericArrayType array) {
            return resolve(array.getGenericComponentType(), scope);
        }
        return ScopedType.of(raw().getComponentType());
    }

    /** The type of a member of this class, as declared there. */
    ScopedType member(Type declared) {
        return resolve(declared, parameters());
    }

    private Map<TypeVariable<?>, ScopedType> parameters() {
        if (!(type instanceof ParameterizedType)) {
            return scope;
        }
        Map<TypeVariable<?>, ScopedType> parameters = new LinkedHashMap<>();
        TypeVariable<?>[] variables = raw().getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            parameters.put(variables[i], argument(i));
        }
        return parameters;
    }

    /** This type seen as one of its cases: {@code Ok} of a {@code Result<Money>} is {@code Ok<Money>}. */
    ScopedType narrowed(Class<?> subclass) {
        return subclass == raw() ? this : new ScopedType(subclass, infer(subclass));
    }

    private Map<TypeVariable<?>, ScopedType> infer(Class<?> subclass) {
        Map<TypeVariable<?>, ScopedType> inferred = new LinkedHashMap<>();
        for (Type parent : subclass.getGenericInterfaces()) {
            if (parent instanceof ParameterizedType parameterized) {
                Class<?> parentClass = (Class<?>) parameterized.getRawType();
                if (raw().isAssignableFrom(parentClass)) {
                    Map<TypeVariable<?>, ScopedType> known = parentClass == raw() ? parameters() : infer(parentClass);
                    match(parameterized, parentClass, known, inferred);
                }
            }
        }
        return inferred;
    }

    private static void match(
            ParameterizedType parent,
            Class<?> parentClass,
            Map<TypeVariable<?>, ScopedType> known,
            Map<TypeVariable<?>, ScopedType> inferred) {
        Type[] arguments = parent.getActualTypeArguments();
        TypeVariable<?>[] variables = parentClass.getTypeParameters();
        for (int i = 0; i < arguments.length; i++) {
            ScopedType meaning = known.get(variables[i]);
            if (meaning != null && arguments[i] instanceof TypeVariable<?> variable) {
                inferred.put(variable, meaning);
            }
        }
    }
}
