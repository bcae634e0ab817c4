package dev.setstone.benchmarks.documents;

import dev.setstone.examples.invoices.Document;
import dev.setstone.examples.invoices.Field;
import dev.setstone.examples.invoices.LineItem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document, and what is right.
 *
 * @param seen whether the author of the specs may have looked at it
 * @param text as the file has it, a row a line
 * @param labels what is right, by field; fields that nobody has labelled are absent
 * @param doubtful labelled fields whose label does not occur in the text as it is: noise of the labels, or of the cutting of the text
 * @param items what was bought; empty where nobody has labelled it
 * @param cleanItems whether every item has one amount and at most one quantity
 */
record Labelled(
        DocumentSet set,
        String id,
        boolean seen,
        String text,
        Map<Field, String> labels,
        Set<Field> doubtful,
        List<LineItem> items,
        boolean cleanItems) {

    Labelled {
        labels = Map.copyOf(labels);
        doubtful = Set.copyOf(doubtful);
        items = List.copyOf(items);
    }

    Document document() {
        return Document.ofText(text);
    }
}
