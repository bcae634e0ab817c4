package dev.setstone.processor.gate.syntax;

import dev.setstone.processor.gate.security.Cleared;

/** A proof for tests of what comes after the syntax gate. */
public final class WellFormedForTests {

    private WellFormedForTests() {}

    public static WellFormed of(Cleared cleared) {
        return new WellFormed(cleared);
    }
}
