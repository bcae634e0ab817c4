package dev.setstone.processor.contract;

import java.util.List;

/**
 * A contract as Java source, for people and models.
 *
 * @param types the user's types, each on a line; empty when there are none. Where they need an import, the import stands before them
 * @param signatures the static methods of the class that implements the steps, in the interface's order
 */
public record RenderedContract(String types, List<String> signatures) {
    public RenderedContract {
        signatures = List.copyOf(signatures);
    }
}
