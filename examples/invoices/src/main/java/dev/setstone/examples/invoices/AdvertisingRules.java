package dev.setstone.examples.invoices;

import dev.setstone.annotations.CompiledWorkflow;
import dev.setstone.annotations.Ensures;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads invoices, contracts and orders for advertising on television by rules. No model is asked at run time. */
@CompiledWorkflow(spec = "advertising-rules.yaml")
public interface AdvertisingRules extends InvoiceRules {

    /** What was ordered, and by whom. */
    Order order(List<String> rows);

    @Override
    String pointed(Field field, List<String> cells);

    @Override
    default Invoice read(Document document) {
        Order order = order(document.lines());
        Map<Field, Found> found = new EnumMap<>(Field.class);
        found.put(Field.CONTRACT, order.contract());
        found.put(Field.ADVERTISER, order.advertiser());
        found.put(Field.GROSS, order.gross());
        found.put(Field.FLIGHT_FROM, order.from());
        found.put(Field.FLIGHT_TO, order.to());
        return Invoice.of(found, List.of());
    }

    /** Nothing is read that is not printed. */
    @Ensures("order")
    static boolean theGrossAmountIsPrinted(List<String> rows, Order order) {
        return rows.stream().anyMatch(row -> row.contains(order.gross().value()))
                || order.gross().value().isEmpty();
    }

    /** What was ordered, and by whom. */
    record Order(Found contract, Found advertiser, Found gross, Found from, Found to) {}
}
