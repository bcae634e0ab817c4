package dev.setstone.bounded.micrometer;

import dev.setstone.bounded.CallListener;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Observes bounded calls, which tracers turn into spans: {@code setstone.bounded.call} with {@code port}, {@code method} and
 * {@code outcome}. The request itself is made on another thread, and is no child of the span unless the application carries its
 * context there.
 */
public final class CallObservations implements CallListener {

    private final ObservationRegistry registry;

    public CallObservations(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Course started(String port, String method) {
        Observation observation = Observation.start("setstone.bounded.call", registry);
        observation.contextualName(port.substring(port.lastIndexOf('.') + 1) + "." + method);
        observation.lowCardinalityKeyValue("port", port).lowCardinalityKeyValue("method", method);
        Observation.Scope scope = observation.openScope();
        return report -> {
            observation.lowCardinalityKeyValue("outcome", report.outcome().tag());
            scope.close();
            observation.stop();
        };
    }
}
