package dev.setstone.processor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How what the examples leave open is told to the spec's author. */
enum OpenExamples {
    /** On the workflow, where every tool shows it. */
    WARNING,
    /** The same as a note, which fails no build under {@code -Werror}. */
    NOTE,
    /** Not at all, and the time for finding it is saved. */
    OFF;

    static Optional<OpenExamples> ofKey(String key) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }
}
