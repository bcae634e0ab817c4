package dev.setstone.runtime.library.documents;

/**
 * A label and what stands after it.
 *
 * @param key the label without its colon
 * @param value empty where nothing follows
 */
public record KeyValue(String key, String value) {}
