package dev.setstone.processor.sandbox.child.meter;

/**
 * The fatal signal of an empty tank. Handlers of metered classes throw it again, and code that goes on all the same meets it at its next
 * step.
 */
public final class Exhausted extends Error {

    private static final long serialVersionUID = 1L;

    Exhausted(String message) {
        super(message, null, false, false);
    }
}
