package dev.setstone.processor.sandbox.child.meter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The class of the JDK whose methods are called through a class of guards. A guard has the name of what it guards and, when that is not
 * static, takes the receiver first; one called {@code init} is called with a constructor's arguments before the constructor.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Guards {
    Class<?> value();
}
