package dev.setstone.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a port: the only way out of a step. A step gets a port as a parameter or through {@link Uses}; what
 * stands behind it is the application's, and is injected. Examples say which calls a step makes and what they answer.
 *
 * <p>The parameters and results of a port's methods are values of the contract. A method that can't answer throws
 * {@code dev.setstone.runtime.port.PortException}; it declares no checked exception.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Port {}
