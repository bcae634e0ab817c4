package dev.setstone.ports;

import dev.setstone.annotations.Port;

/**
 * Asks servers. Every status is a reply; what gives no reply is a {@code PortException}: {@code NOT_ALLOWED}, {@code PRIVATE_ADDRESS},
 * {@code UNREACHABLE}, {@code TIMEOUT}, {@code TOO_LARGE} or {@code INTERRUPTED}.
 *
 * <p>As a parameter of a step it lets the step reach every origin on the list. A port of one's own with typed methods, implemented
 * with this one, says more and allows less.
 */
@Port
public interface Http {

    /** A GET request. */
    HttpReply get(String url);

    /**
     * A POST request.
     *
     * @param mediaType such as {@code application/json}
     * @param body sent as UTF-8
     */
    HttpReply post(String url, String mediaType, String body);
}
