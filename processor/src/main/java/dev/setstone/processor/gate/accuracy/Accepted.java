package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.gate.execution.Executed;

/** Proof that a candidate has passed all four gates; only the accuracy gate can make one. */
public final class Accepted {

    private final Executed executed;

    Accepted(Executed executed) {
        this.executed = executed;
    }

    public Executed executed() {
        return executed;
    }
}
