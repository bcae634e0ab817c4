package dev.setstone.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The ports that a step may call and that its callers don't pass: the implementation holds them, the component model injects
 * them. A step reaches no port that stands neither here nor among its parameters.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Uses {

    /** Interfaces with {@link Port}, each once. */
    Class<?>[] value();
}
