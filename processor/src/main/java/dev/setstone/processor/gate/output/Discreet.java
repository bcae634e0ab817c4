package dev.setstone.processor.gate.output;

import dev.setstone.processor.gate.accuracy.Accepted;

/** Proof that an accepted candidate gives nothing of the prompt away; only the output gate can make one. */
public final class Discreet {

    private final Accepted accepted;

    Discreet(Accepted accepted) {
        this.accepted = accepted;
    }

    public Accepted accepted() {
        return accepted;
    }
}
