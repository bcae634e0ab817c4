package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;

/** What IntelliJ IDEA's builder has under this name, as far as processors use it. */
public final class APIWrappers {

    private APIWrappers() {}

    private record Handler(Object delegate) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(delegate, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }

    /** An environment that javac does not know. */
    public static ProcessingEnvironment wrap(ProcessingEnvironment javacs) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                APIWrappers.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class}, new Handler(javacs));
    }

    /** Called by processors through reflection. */
    public static <T> T unwrap(Class<T> type, T wrapper) {
        if (Proxy.isProxyClass(wrapper.getClass()) && Proxy.getInvocationHandler(wrapper) instanceof Handler handler) {
            return type.cast(handler.delegate());
        }
        throw new IllegalArgumentException("not wrapped here: " + wrapper);
    }
}
