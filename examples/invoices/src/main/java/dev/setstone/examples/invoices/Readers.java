package dev.setstone.examples.invoices;

import dev.setstone.runtime.Workflows;
import java.util.Set;

/** The readers of each kind of document: those that know rules alone, and those that may ask a clerk too. */
public final class Readers {

    private final AdvertisingRules advertising = Workflows.load(AdvertisingRules.class);

    /** Reads by rules alone. */
    public InvoiceReader byRules(Kind kind) {
        return switch (kind) {
            case ADVERTISING -> advertising;
        };
    }

    /** Reads by rules, and asks the clerk for those of the wanted fields that they leave open. */
    public InvoiceReader assisted(Kind kind, Clerk clerk, Set<Field> wanted) {
        return switch (kind) {
            case ADVERTISING -> AssistedReader.ofAdvertising(advertising, clerk, wanted);
        };
    }
}
