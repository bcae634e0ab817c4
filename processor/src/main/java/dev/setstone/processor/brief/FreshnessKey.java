package dev.setstone.processor.brief;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The identity of a brief's meaning. It holds no model name, no tool version and no prompt wording.
 *
 * @param sha256 of the canonical form, in lower-case hex
 * @param parts what it was made of, by path, such as {@code steps.decide.rules[2]}: so that a change can be named
 */
public record FreshnessKey(String sha256, SortedMap<String, String> parts) {
    public FreshnessKey {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }
}
