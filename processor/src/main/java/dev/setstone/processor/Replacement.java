package dev.setstone.processor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a recording when a candidate for its place has passed every gate. */
enum Replacement {
    /** The candidate takes its place. */
    ACCEPT,
    /** It stays, and the differences are told; the candidate waits among the attempts. */
    SHOW;

    static Optional<Replacement> ofKey(String key) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }
}
