package dev.setstone.processor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What {@code replay} does with a recording that was made for another spec. */
enum StalePolicy {
    /** It fails. */
    FAIL,
    /** It replays the recording as it was and warns, so that an IDE can work while a spec is being written. */
    WARN;

    static Optional<StalePolicy> ofKey(String key) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }
}
