package dev.setstone.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a {@link Port}: a model answers it at run time, inside the limits named here. The model sees the
 * instruction and the call's own arguments and nothing else; it has no tools, and its answer must have the method's return type.
 * Whatever goes wrong ends in the fallback, of which there is exactly one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BoundedCall {

    /** What the model is to do with the arguments. */
    String instruction();

    /** The most tokens that a prompt may have, instruction and schema included; a longer one is not sent. */
    int maxInputTokens() default 4_000;

    /** The most tokens that an answer may have; a longer one is a failure. */
    int maxOutputTokens() default 1_000;

    /** How long one attempt may take, as an ISO-8601 duration. */
    String timeout() default "PT20S";

    /** How often a failed attempt is tried again: 0 for never. Only what may pass is retried, such as a timeout. */
    int retries() default 1;

    /** After how many failures in a row no call is sent for {@link #openFor()}. */
    int failuresToOpen() default 5;

    /** How long no call is sent after too many failures, as an ISO-8601 duration. */
    String openFor() default "PT30S";

    /** How many answers are kept for equal arguments: 0 for none. */
    int cacheSize() default 0;

    /** The fallback as a value: JSON of the return type, such as {@code {"vendor": null}}. */
    String fallbackValue() default "";

    /** The fallback as another step: the name of a default method of the port with the same parameters and result. */
    String fallbackMethod() default "";

    /** The fallback as a failure: the code of the {@code PortException} that the caller gets, such as {@code NO_ANSWER}. */
    String fallbackFailure() default "";
}
