package dev.setstone.examples.invoices;

/**
 * Something that was bought; all texts as printed.
 *
 * @param description what it is
 * @param quantity how many; empty when it is not printed
 * @param amount the price of the line; empty when it is not printed
 */
public record LineItem(String description, String quantity, String amount) {}
