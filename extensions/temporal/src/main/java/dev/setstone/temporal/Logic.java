package dev.setstone.temporal;

import dev.setstone.runtime.Provenance;
import dev.setstone.runtime.WorkflowNotFoundException;
import java.util.Optional;

/**
 * Which recorded logic a workflow runs with, as a change id of Temporal's versioning: the workflow's name, {@code @} and the
 * first twelve hex digits of the logic's SHA-256.
 */
final class Logic {

    private static final int DIGITS = 12;

    private Logic() {}

    /** The change id of an implementation; empty when Setstone did not write it. */
    static Optional<String> changeId(Object implementation) {
        try {
            Provenance provenance = Provenance.of(implementation);
            String digest = provenance.logicSha256();
            return Optional.of(provenance.workflow() + "@" + digest.substring(0, Math.min(DIGITS, digest.length())));
        } catch (WorkflowNotFoundException e) {
            return Optional.empty();
        }
    }
}
