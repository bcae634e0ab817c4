package dev.setstone.benchmarks.documents;

import dev.setstone.examples.invoices.Field;
import dev.setstone.examples.invoices.Kind;
import java.util.List;

/**
 * A file of labelled documents.
 *
 * @param name of the file, without its extension
 * @param kind what the documents are
 * @param labels what is labelled
 * @param spaced whether its texts have the spaces that were printed; where not, no comparison looks at white space
 */
record DocumentSet(String name, Kind kind, List<Label> labels, boolean spaced) {

    static final List<DocumentSet> ALL = List.of(
            new DocumentSet(
                    "sroie",
                    Kind.RECEIPT,
                    List.of(
                            new Label("company", Field.NAME),
                            new Label("date", Field.DATE),
                            new Label("address", Field.ADDRESS),
                            new Label("total", Field.TOTAL)),
                    true),
            new DocumentSet(
                    "wildreceipt",
                    Kind.RECEIPT,
                    List.of(
                            new Label("store_name", Field.NAME),
                            new Label("store_address", Field.ADDRESS),
                            new Label("tel", Field.TEL),
                            new Label("date", Field.DATE),
                            new Label("time", Field.TIME),
                            new Label("subtotal", Field.SUBTOTAL),
                            new Label("tax", Field.TAX),
                            new Label("tips", Field.TIPS),
                            new Label("total", Field.TOTAL)),
                    false),
            new DocumentSet(
                    "deepform_adbuy",
                    Kind.ADVERTISING,
                    List.of(
                            new Label("contract_num", Field.CONTRACT),
                            new Label("advertiser", Field.ADVERTISER),
                            new Label("gross_amount", Field.GROSS),
                            new Label("flight_from", Field.FLIGHT_FROM),
                            new Label("flight_to", Field.FLIGHT_TO)),
                    true));

    DocumentSet {
        labels = List.copyOf(labels);
    }

    List<Field> fields() {
        return labels.stream().map(Label::field).toList();
    }

    /**
     * What a field is called in the file.
     *
     * @param name its key
     */
    record Label(String name, Field field) {}
}
