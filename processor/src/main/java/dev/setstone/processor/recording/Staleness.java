package dev.setstone.processor.recording;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a recording no longer fits.
 *
 * @param differences every part that changed; empty when the canonical form itself did
 */
public record Staleness(List<KeyDifference> differences) {

    private static final int NAMED = 5;

    public Staleness {
        differences = List.copyOf(differences);
    }

    /** Whether signatures and types are what they were, so that the logic still compiles and only the spec has moved on. */
    public boolean isOfSpecAlone() {
        return !differences.isEmpty() && differences.stream().noneMatch(KeyDifference::isOfContract);
    }

    /** The first five differences in words, and how many more there are; without a full stop. */
    public String sentence() {
        if (differences.isEmpty()) {
            return "its freshness key differs, although every part of it is the same";
        }
        String named =
                differences.stream().limit(NAMED).map(KeyDifference::sentence).collect(Collectors.joining("; "));
        int more = differences.size() - NAMED;
        return more > 0 ? named + "; and " + more + " more" : named;
    }
}
