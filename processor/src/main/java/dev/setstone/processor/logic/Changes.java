package dev.setstone.processor.logic;

import java.util.List;

/**
 * What of a brief has changed since its logic was recorded. Golden rows and the share of them that must be right are not among it:
 * no model is told of them.
 *
 * @param all the changes in the order of their parts
 * @param untouched the steps that none of them concerns, in the order of the interface
 */
public record Changes(List<Change> all, List<String> untouched) {

    public Changes {
        all = List.copyOf(all);
        untouched = List.copyOf(untouched);
    }
}
