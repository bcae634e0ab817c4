package dev.setstone.processor.gate.syntax;

import dev.setstone.processor.gate.security.Cleared;

/** Proof that a candidate has passed the gates up to syntax; only the syntax gate can make one. */
public final class WellFormed {

    private final Cleared cleared;

    WellFormed(Cleared cleared) {
        this.cleared = cleared;
    }

    public Cleared cleared() {
        return cleared;
    }
}
