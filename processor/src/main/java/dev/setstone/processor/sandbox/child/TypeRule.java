package dev.setstone.processor.sandbox.child;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What is asked of the types of values at certain places. */
interface TypeRule {

    /** Why values of the type do not do there, such as "an array"; null when they do. */
    @Nullable
    String flaw(TypeMirror type);
}
