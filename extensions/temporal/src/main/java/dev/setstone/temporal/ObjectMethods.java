package dev.setstone.temporal;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** The methods of {@link Object} for proxies, which are equal to themselves alone. */
final class ObjectMethods {

    private ObjectMethods() {}

    static Object answer(Object self, Method method, @Nullable Object[] arguments, String text) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> text;
            default -> throw new UnsupportedOperationException(method + " is not for " + text);
        };
    }
}
