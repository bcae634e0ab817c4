package dev.setstone.bounded;

import org.jspecify.annotations.Nullable;

/**
 * How a call ended.
 *
 * @param value null exactly when the caller gets the fallback
 * @param detail empty when there is a value
 */
record Ending<T>(Outcome outcome, @Nullable T value, String detail) {

    static <T> Ending<T> with(Outcome outcome, T value) {
        return new Ending<>(outcome, value, "");
    }

    static <T> Ending<T> without(Outcome outcome, String detail) {
        return new Ending<>(outcome, null, detail);
    }
}
