package dev.setstone.ports;

/**
 * What a server answered.
 *
 * @param status such as 200; redirects are not followed
 * @param mediaType as the server says, with its parameters; empty when it says nothing
 * @param body as text, by the charset that the media type names, else UTF-8
 */
public record HttpReply(int status, String mediaType, String body) {}
