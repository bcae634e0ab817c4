package dev.setstone.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a step must do, for people who prefer annotations to a YAML file. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Step {

    /**
     * The shape of the step's logic: one of {@code decision}, {@code extraction}, {@code transformation},
     * {@code validation}, {@code classification}, {@code calculation}.
     */
    String template();

    /** What the step is for. */
    String description() default "";

    /** The name of a file of golden rows (JSONL), which judge a candidate and are never shown to a model. */
    String golden() default "";

    /**
     * By how much a number may differ from the expected one, as a decimal number. Empty: not at all, scale included.
     */
    String tolerance() default "";

    /** The share of golden rows that must be right, from 0 to 1, as a decimal number. Empty: all of them. */
    String threshold() default "";
}
