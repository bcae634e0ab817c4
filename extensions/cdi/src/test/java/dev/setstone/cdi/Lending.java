package dev.setstone.cdi;

/** A workflow as a user writes it. */
public interface Lending {

    int loans(String member);

    /** A port. */
    interface Ledger {
        int loans(String member);
    }
}
