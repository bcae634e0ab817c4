package dev.setstone.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An example of a step: shown to the model, and run against every candidate. Exactly one of {@link #expect()} and
 * {@link #fails()} is given.
 */
@Documented
@Repeatable(Examples.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Example {

    /** A name for messages. Empty: the example's number. */
    String name() default "";

    /** The arguments by parameter name, as YAML or JSON, such as <code>{request: {bmi: 31.2}}</code>. */
    String given();

    /** The result, as YAML or JSON. */
    String expect() default "";

    /** The simple name of the declared exception that the step throws instead of returning. */
    String fails() default "";

    /**
     * The calls of ports that the step makes, as a YAML or JSON list, such as
     * <code>[{call: history.find, with: {member: "M-1"}, answers: {claims: 2}}]</code>.
     */
    String calls() default "";

    /** {@code strict} when the calls come in the order of writing; empty or {@code any} when any order will do. */
    String callOrder() default "";
}
