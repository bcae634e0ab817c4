package dev.setstone.runtime;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Where the implementations that Setstone writes report decisions. Applications implement {@link AuditListener} instead. */
public final class AuditTrail {

    private static final System.Logger LOG = System.getLogger("dev.setstone.audit");

    private final List<AuditListener> listeners;
    private final Clock clock;

    private AuditTrail(List<AuditListener> listeners, Clock clock) {
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * A trail to the listeners that a class loader sees.
     *
     * @throws java.util.ServiceConfigurationError when one can't be made
     */
    public static AuditTrail of(Class<?> workflow) {
        List<AuditListener> found = ServiceLoader.load(AuditListener.class, workflow.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return new AuditTrail(found.isEmpty() ? List.of(AuditTrail::log) : found, Clock.systemUTC());
    }

    private static void log(AuditEvent event) {
        LOG.log(
                System.Logger.Level.INFO,
                "workflow {0}, step {1}, logic {2}: {3}",
                event.workflow(),
                event.step(),
                event.logicSha256(),
                event.failure().map(failure -> "failed with " + failure).orElse("decided"));
    }

    /** Reports that a step returns. */
    public void decided(String workflow, String step, String logicSha256) {
        report(new AuditEvent(workflow, step, logicSha256, clock.instant(), Optional.empty()));
    }

    /** Reports that a step ends with an exception, whose message is not passed on. */
    public void failed(String workflow, String step, String logicSha256, Throwable failure) {
        report(new AuditEvent(
                workflow,
                step,
                logicSha256,
                clock.instant(),
                Optional.of(failure.getClass().getName())));
    }

    private void report(AuditEvent event) {
        listeners.forEach(listener -> listener.decided(event));
    }
}
