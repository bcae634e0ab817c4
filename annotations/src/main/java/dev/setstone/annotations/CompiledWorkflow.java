package dev.setstone.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a workflow: its abstract methods are steps that a language model writes while javac records, and
 * that every other build replays from the recording that is committed with the code.
 *
 * <p>What the workflow must do is said in a YAML spec ({@link #spec()}), in annotations on the interface and its methods
 * ({@link Step}, {@link Rule}, {@link Example}, {@link Answer}), or in both, as long as each thing is said once.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CompiledWorkflow {

    /**
     * The spec: the name of a YAML file in the folder {@code setstone} beside the source root (such as
     * {@code src/main/setstone}), or, when it has more than one line, the YAML itself as a text block. Empty when the
     * annotations say everything.
     */
    String spec() default "";

    /** The workflow's name in lower-case words joined by hyphens. Empty: derived from the interface's name. */
    String name() default "";

    /** What the workflow is for, in a sentence or two. */
    String description() default "";

    /** Names of the compliance blocks that apply, such as {@code hipaa}. */
    String[] compliance() default {};

    /** Names of the library's modules that generated code may call, such as {@code money}; setstone-runtime has them. */
    String[] modules() default {};
}
