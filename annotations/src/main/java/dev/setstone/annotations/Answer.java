package dev.setstone.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The answer to a question that a model asked about a step instead of guessing. It becomes part of the brief. */
@Documented
@Repeatable(Answers.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Answer {

    /** The question, as the model put it. */
    String question();

    /** The answer. */
    String answer();
}
