package dev.setstone.examples.receipts;

import java.util.List;
import java.util.Map;

/**
 * A receipt from a file.
 *
 * @param id its name
 * @param text what the scanner found
 * @param fields what is right, by field, for the fields that somebody has labelled; empty when nobody has
 * @param items the descriptions and amounts that are right; empty when nobody has labelled them
 */
record LabelledReceipt(String id, String text, Map<String, String> fields, List<LabelledItem> items) {

    LabelledReceipt {
        fields = Map.copyOf(fields);
        items = List.copyOf(items);
    }

    /** A line item that is right. */
    record LabelledItem(String description, String amount) {}
}
