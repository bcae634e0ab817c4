package dev.setstone.benchmarks.documents;

import java.util.List;

/**
 * What was measured on a set.
 *
 * @param readings of all documents, by rules alone
 * @param assistance of a sample of the unseen ones
 */
record Measured(DocumentSet set, Readings readings, Latency latency, Assistance assistance) {

    /** The documents whose line items are labelled. */
    List<Reading> withItems(boolean seen, boolean clean) {
        return readings.seen(seen).all().stream()
                .filter(reading ->
                        !reading.of().items().isEmpty() && reading.of().cleanItems() == clean)
                .toList();
    }
}
