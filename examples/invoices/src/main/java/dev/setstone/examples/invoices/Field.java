package dev.setstone.examples.invoices;

/** What a document may say once. */
public enum Field {
    /** The seller's name. */
    NAME,
    /** The seller's address, on one line. */
    ADDRESS,
    /** The seller's telephone number. */
    TEL,
    /** The day of the purchase. */
    DATE,
    /** The time of the purchase. */
    TIME,
    /** The amount before tax. */
    SUBTOTAL,
    /** The tax. */
    TAX,
    /** The tips. */
    TIPS,
    /** What was to be paid. */
    TOTAL,
    /** The number of an advertising invoice, contract or order. */
    CONTRACT,
    /** Who advertises. */
    ADVERTISER,
    /** The amount before the agency's commission. */
    GROSS,
    /** The first day of the campaign. */
    FLIGHT_FROM,
    /** The last day of the campaign. */
    FLIGHT_TO
}
