package dev.setstone.bounded;

import dev.setstone.runtime.port.PortException;

/**
 * Why a call gets its fallback.
 *
 * @param port the port's qualified class name
 * @param method the method's name
 * @param reason one for which {@link Outcome#fallback()} holds
 * @param detail for people; no data of the case, nothing that a model or a provider wrote
 */
public record Failure(String port, String method, Outcome reason, String detail) {

    /** As a port throws it. */
    public PortException exception(String code) {
        return new PortException(code, port + "." + method + ": " + detail);
    }
}
