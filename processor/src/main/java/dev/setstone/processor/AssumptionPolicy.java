package dev.setstone.processor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What to do where a model named what it took for granted. */
enum AssumptionPolicy {
    /** Record, and warn. */
    WARN,
    /** Record nothing; {@code verify} lets no such recording pass. */
    FAIL,
    /** Record. */
    ALLOW;

    static Optional<AssumptionPolicy> ofKey(String key) {
        return Arrays.stream(values())
                .filter(policy -> policy.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }
}
