package dev.setstone.ports;

/**
 * A message to somebody.
 *
 * @param key what makes it the same message when it is sent again; whoever delivers it does so once a key
 * @param recipient whom it is for, as the service that delivers it names people
 * @param subject one line
 * @param text what it says
 */
public record Notification(String key, String recipient, String subject, String text) {}
