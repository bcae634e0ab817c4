package dev.setstone.examples.invoices;

import dev.setstone.screening.injection.InjectionDetector;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads by rules, and asks a clerk where to find what they leave open. The clerk points at cells; compiled code reads the value in them.
 * So nothing gets into an invoice that is not printed in the document, whatever a model answers.
 */
public final class AssistedReader implements InvoiceReader {

    /** No value is longer: an address in the cells of a scan that parts words has about as many. */
    private static final int MOST_CELLS = 24;

    private final InjectionDetector injections = InjectionDetector.shipped();
    private final InvoiceRules rules;
    private final Question question;
    private final Set<Field> wanted;

    private AssistedReader(InvoiceRules rules, Question question, Set<Field> wanted) {
        this.rules = rules;
        this.question = question;
        this.wanted = Collections.unmodifiableSet(EnumSet.copyOf(wanted));
    }

    /** A reader of receipts that asks for those of the wanted fields that are open. */
    public static AssistedReader ofReceipts(ReceiptRules rules, Clerk clerk, Set<Field> wanted) {
        return new AssistedReader(rules, clerk::receipt, wanted);
    }

    /** A reader of documents about advertising that asks for those of the wanted fields that are open. */
    public static AssistedReader ofAdvertising(AdvertisingRules rules, Clerk clerk, Set<Field> wanted) {
        return new AssistedReader(rules, clerk::advertising, wanted);
    }

    @Override
    public Invoice read(Document document) {
        Invoice invoice = rules.read(document);
        List<Field> open =
                invoice.open().stream().filter(wanted::contains).sorted().toList();
        if (open.isEmpty()) {
            return invoice;
        }
        Set<Field> waiting = EnumSet.copyOf(open);
        for (Clerk.Pointer pointer :
                question.ask(Excerpt.of(document, injections).numbered(), open)) {
            if (waiting.remove(pointer.field())) {
                invoice = settled(invoice, pointer, document.cells());
            }
        }
        return invoice;
    }

    /** What the rules found stays where a pointer leads nowhere. */
    private Invoice settled(Invoice invoice, Clerk.Pointer pointer, List<String> cells) {
        int first = pointer.first();
        int last = pointer.last();
        if (first == -1 && last == -1) {
            return invoice.without(pointer.field());
        }
        if (first < 0 || last < first || last >= cells.size() || last - first >= MOST_CELLS) {
            return invoice;
        }
        String value = rules.pointed(pointer.field(), cells.subList(first, last + 1));
        return value.isBlank() ? invoice : invoice.with(pointer.field(), value);
    }

    /** One of the clerk's methods. */
    private interface Question {
        List<Clerk.Pointer> ask(List<String> cells, List<Field> fields);
    }
}
