package dev.setstone.ports;

import dev.setstone.annotations.Port;

/** Tells people something. What could not be handed over is a {@code PortException} with code {@code NOT_SENT}, or one of its way's. */
@Port
public interface Notifications {

    /** Hands a message over for delivery. */
    void send(Notification notification);
}
