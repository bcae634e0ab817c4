package dev.setstone.screening.canary;

/**
 * A canary that was found in a text. It says nothing of the word itself, so that it can be reported anywhere.
 *
 * @param form how the text holds it, from the outside in, such as {@code plain} or {@code base64 > reversed}
 */
public record Leak(String form) {}
