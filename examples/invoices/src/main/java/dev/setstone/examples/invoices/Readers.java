package dev.setstone.examples.invoices;

import dev.setstone.runtime.Workflows;
import java.util.Set;

/** The readers of each kind of document: those that know rules alone, and those that may ask a clerk too. */
public final class Readers {

    private final ReceiptRules receipts = Workflows.load(ReceiptRules.class);
    private final AdvertisingRules advertising = Workflows.load(AdvertisingRules.class);

    /** Reads by rules alone. */
    public InvoiceReader byRules(Kind kind) {
        return kind == Kind.RECEIPT ? receipts : advertising;
    }

    /** Reads by rules, and asks the clerk for those of the wanted fields that they leave open. */
    public InvoiceReader assisted(Kind kind, Clerk clerk, Set<Field> wanted) {
        return kind == Kind.RECEIPT
                ? AssistedReader.ofReceipts(receipts, clerk, wanted)
                : AssistedReader.ofAdvertising(advertising, clerk, wanted);
    }
}
