package dev.setstone.runtime;

/**
 * Keeps the audit events of workflows whose spec names a compliance block. Implementations are found by
 * {@link java.util.ServiceLoader}; every one of them gets every event. Where there is none, events go to the system logger
 * {@code dev.setstone.audit} at level INFO.
 */
public interface AuditListener {

    /**
     * Keeps an event. It is called on the thread of the step, before the step returns, by many threads at once. What it throws
     * reaches the step's caller: a decision that can't be audited is none.
     */
    void decided(AuditEvent event);
}
