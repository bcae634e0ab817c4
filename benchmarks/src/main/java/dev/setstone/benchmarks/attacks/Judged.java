package dev.setstone.benchmarks.attacks;

import dev.setstone.processor.verdict.Finding;
import java.util.List;

/**
 * What the gates said of a candidate.
 *
 * @param layer the first that refused it
 * @param right whether a finding has the rule and the weakness that the candidate names
 */
record Judged(Planted planted, Layer layer, boolean right, List<Finding> findings) {

    /** Where a candidate can be refused, in order. */
    enum Layer {
        SOURCE("source screen"),
        BYTECODE("bytecode"),
        TYPED("typed pass"),
        SYNTAX("syntax gate"),
        NONE("nobody");

        private final String label;

        Layer(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    boolean refused() {
        return layer != Layer.NONE;
    }
}
