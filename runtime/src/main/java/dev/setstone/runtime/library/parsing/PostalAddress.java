package dev.setstone.runtime.library.parsing;

/**
 * The parts of a postal address, as written.
 *
 * @param recipient the lines before the street, with LF between them; empty for none
 * @param street street and house number, and what stands between them and the city, such as a suite
 * @param city the city or post town
 * @param region the two letters of a state in the United States; empty elsewhere
 * @param postalCode the postal code in its usual form, such as {@code SW1A 1AA}
 */
public record PostalAddress(String recipient, String street, String city, String region, String postalCode) {}
