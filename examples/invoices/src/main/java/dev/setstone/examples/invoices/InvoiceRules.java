package dev.setstone.examples.invoices;

import java.util.List;

/** Rules that read a kind of document, and the value at a place that somebody points at. */
public interface InvoiceRules extends InvoiceReader {

    /**
     * The value of a field.
     *
     * @param cells the texts that the field's value is in, in order
     * @return as printed; empty when there is none in them
     */
    String pointed(Field field, List<String> cells);
}
