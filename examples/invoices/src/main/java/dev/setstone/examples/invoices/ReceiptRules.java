package dev.setstone.examples.invoices;

import dev.setstone.annotations.CompiledWorkflow;
import dev.setstone.annotations.Ensures;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads till receipts and restaurant bills by rules. No model is asked at run time. */
@CompiledWorkflow(spec = "receipt-rules.yaml")
public interface ReceiptRules extends InvoiceRules {

    /** Who sold. */
    Seller seller(List<String> rows);

    /** When it was sold. */
    Moment moment(List<String> rows);

    /** For how much. */
    Amounts amounts(List<String> rows);

    /** What was sold. */
    List<LineItem> items(List<String> rows);

    @Override
    String pointed(Field field, List<String> cells);

    @Override
    default Invoice read(Document document) {
        List<String> rows = document.lines();
        Seller seller = seller(rows);
        Moment moment = moment(rows);
        Amounts amounts = amounts(rows);
        Map<Field, Found> found = new EnumMap<>(Field.class);
        found.put(Field.NAME, seller.name());
        found.put(Field.ADDRESS, seller.address());
        found.put(Field.TEL, seller.tel());
        found.put(Field.DATE, moment.date());
        found.put(Field.TIME, moment.time());
        found.put(Field.SUBTOTAL, amounts.subtotal());
        found.put(Field.TAX, amounts.tax());
        found.put(Field.TIPS, amounts.tips());
        found.put(Field.TOTAL, amounts.total());
        return Invoice.of(found, items(rows));
    }

    /** Nothing is read that is not printed. */
    @Ensures("amounts")
    static boolean aTotalIsPrinted(List<String> rows, Amounts amounts) {
        return rows.stream().anyMatch(row -> row.contains(amounts.total().value()))
                || amounts.total().value().isEmpty();
    }

    /** No line item without a description. */
    @Ensures("items")
    static boolean itemsHaveDescriptions(List<String> rows, List<LineItem> items) {
        return items.stream().noneMatch(item -> item.description().isBlank());
    }

    /** Who sold. */
    record Seller(Found name, Found address, Found tel) {}

    /** When it was sold. */
    record Moment(Found date, Found time) {}

    /** For how much. */
    record Amounts(Found subtotal, Found tax, Found tips, Found total) {}
}
