package dev.setstone.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method of a workflow interface as a property of a step: it takes the step's parameters and then its
 * result, and returns whether the result is acceptable. The accuracy gate tests it over generated inputs.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Ensures {

    /** The name of the step. */
    String value();
}
