package dev.setstone.processor.cli;

import java.util.List;

/**
 * How things stand with one workflow.
 *
 * @param workflow its name; for one that can't be read, its interface
 * @param state the worst that holds
 * @param review what was said of the recording, such as {@code approved by Ada}; {@code pending} until somebody has; empty where
 *     there is no recording to review
 * @param details what is wrong, a sentence each
 */
record Standing(String workflow, State state, String review, List<String> details) {
    Standing {
        details = List.copyOf(details);
    }

    static Standing of(String workflow, State state, String detail) {
        return new Standing(workflow, state, "", List.of(detail));
    }
}
