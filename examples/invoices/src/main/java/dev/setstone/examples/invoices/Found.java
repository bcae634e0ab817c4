package dev.setstone.examples.invoices;

/**
 * What the rules say of a field.
 *
 * @param value as printed; empty when there is none
 * @param settled whether the rules are sure of it, also of there being none
 */
public record Found(String value, boolean settled) {}
