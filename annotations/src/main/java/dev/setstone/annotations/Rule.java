package dev.setstone.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One rule of a step, in plain words. Their order counts: rules are numbered from 1 as they are written. */
@Documented
@Repeatable(Rules.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Rule {

    /** The rule. */
    String value();
}
