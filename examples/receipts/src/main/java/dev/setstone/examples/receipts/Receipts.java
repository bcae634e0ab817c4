package dev.setstone.examples.receipts;

import dev.setstone.annotations.CompiledWorkflow;
import dev.setstone.annotations.Ensures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads a till receipt, given as the text that a scanner found, line by line with two spaces between columns. */
@CompiledWorkflow(spec = "receipts.yaml")
public interface Receipts {

    /** The seller's name as printed; empty when there is none. */
    String company(String text);

    /** The day of the purchase as printed, without the time; empty when there is none. */
    String date(String text);

    /** The seller's address as printed, on one line; empty when there is none. */
    String address(String text);

    /** What was to be paid, after rounding. */
    Optional<BigDecimal> total(String text);

    /** What was bought. */
    List<LineItem> items(String text);

    /** The whole receipt. */
    default Receipt read(String text) {
        return new Receipt(company(text), date(text), address(text), total(text), items(text));
    }

    /** A date needs digits, and one line is enough for it. */
    @Ensures("date")
    static boolean aDateIsShortAndHasDigits(String text, String date) {
        return date.isEmpty() || (date.length() <= 20 && date.chars().anyMatch(Character::isDigit));
    }

    /** What is printed in several lines comes in one. */
    @Ensures("address")
    static boolean anAddressIsOneLine(String text, String address) {
        return address.indexOf('\n') < 0 && address.equals(address.strip());
    }

    /** No line item without words or with a quantity of nothing. */
    @Ensures("items")
    static boolean lineItemsAreWhole(String text, List<LineItem> items) {
        return items.stream()
                .allMatch(
                        item -> !item.description().isBlank() && item.quantity().signum() > 0);
    }

    /**
     * A line of the receipt.
     *
     * @param description what was bought, as printed
     * @param quantity how many or how much
     * @param amount the price of the line
     */
    record LineItem(String description, BigDecimal quantity, BigDecimal amount) {}

    /**
     * A receipt.
     *
     * @param company the seller
     * @param date the day as printed
     * @param address the seller's address
     * @param total what was to be paid
     * @param items what was bought
     */
    record Receipt(String company, String date, String address, Optional<BigDecimal> total, List<LineItem> items) {}
}
