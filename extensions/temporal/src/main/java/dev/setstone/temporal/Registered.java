package dev.setstone.temporal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a worker serves, by Temporal's type names.
 *
 * @param activities steps and port methods
 * @param runs composed methods
 */
record Registered(Map<String, ServedActivity> activities, Map<String, ServedRun> runs) {

    Registered() {
        this(new TreeMap<>(), new TreeMap<>());
    }

    /**
     * A step or port method.
     *
     * @param remote the method
     * @param target what answers it
     * @param options its bounds
     */
    record ServedActivity(RemoteMethod remote, Object target, StepOptions options) {}

    /**
     * A composed method.
     *
     * @param remote the method
     * @param workflow the interface that has it
     * @param implementation of the interface
     * @param changeId the logic of its steps; empty when Setstone did not write it
     */
    record ServedRun(RemoteMethod remote, Class<?> workflow, Object implementation, Optional<String> changeId) {}
}
