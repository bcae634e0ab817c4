package dev.setstone.processor.model;

import org.jspecify.annotations.Nullable;

/** Where keys come from; {@code System::getenv} outside of tests. */
@FunctionalInterface
public interface Environment {

    /** The variable's value, or null when it is not set. */
    @Nullable
    String variable(String name);
}
