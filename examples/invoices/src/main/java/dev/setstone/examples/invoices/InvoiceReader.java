package dev.setstone.examples.invoices;

/** Reads a document, by whatever means. */
public interface InvoiceReader {

    /** What the document says; never null. */
    Invoice read(Document document);
}
