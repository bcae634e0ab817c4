package dev.setstone.examples.invoices;

import dev.setstone.annotations.BoundedCall;
import dev.setstone.annotations.Port;
import java.util.List;

/**
 * Points at what the rules could not settle. Its answers are numbers of cells and nothing else: whatever a document says to the model, no
 * text of the model comes back.
 */
@Port
public interface Clerk {

    /**
     * Where a till receipt or a restaurant bill has its fields.
     *
     * @param rows of the document, with its number in brackets before each cell
     * @param fields what is looked for
     */
    @BoundedCall(
            instruction =
                    "The rows are those of a till receipt or restaurant bill as a scanner read them; before each cell of a row stands its number in"
                            + " brackets. For each of the fields answer with the number of the first and the last cell that hold its value, or"
                            + " with -1 and -1 when the receipt does not say it. NAME is the seller's name as customers know it (of a Malaysian company the"
                            + " registered name, with SDN BHD), ADDRESS its whole address, TEL its telephone number, DATE and TIME those of the purchase,"
                            + " SUBTOTAL the amount before tax, TAX the tax, TIPS the tips, TOTAL the amount to be paid after tax and rounding. Point at the"
                            + " cell of the value and not at that of its label where these are two cells.",
            maxInputTokens = 6_000,
            maxOutputTokens = 600,
            fallbackValue = "[]")
    List<Pointer> receipt(List<String> rows, List<Field> fields);

    /**
     * Where a document about advertising has its fields.
     *
     * @param rows of the document, with its number in brackets before each cell
     * @param fields what is looked for
     */
    @BoundedCall(
            instruction =
                    "The rows are those of an invoice, contract or order for advertising on television; before each cell of a row stands its number in"
                            + " brackets, and some rows are left out. For each of the fields answer with the number of the first and the last cell that"
                            + " hold its value, or with -1 and -1 when the document does not say it. CONTRACT is the number of the document: of an invoice the"
                            + " invoice number, otherwise the contract or order number (with its revision); ADVERTISER who advertises, not the agency; GROSS"
                            + " the gross amount of the whole document; FLIGHT_FROM and FLIGHT_TO the first and the last day of the whole campaign, which may"
                            + " be in one cell. Point at the cell of the value and not at that of its label where these are two cells.",
            maxInputTokens = 8_000,
            maxOutputTokens = 400,
            fallbackValue = "[]")
    List<Pointer> advertising(List<String> rows, List<Field> fields);

    /**
     * Where a field's value is.
     *
     * @param field one that was looked for
     * @param first the number of its first cell, or -1
     * @param last the number of its last cell, or -1
     */
    record Pointer(Field field, int first, int last) {}
}
