package dev.setstone.runtime;

/** A workflow as a user writes it, whose step uses a port. */
interface Lending {

    int loans(String member);

    interface Ledger {
        int loans(String member);
    }
}
