package dev.setstone.processor.gate.security;

import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.verdict.Candidate;

/** Proof that a candidate has passed the security gate; only that gate can make one. */
public final class Cleared {

    private final Candidate candidate;
    private final Compilation compilation;

    Cleared(Candidate candidate, Compilation compilation) {
        this.candidate = candidate;
        this.compilation = compilation;
    }

    public Candidate candidate() {
        return candidate;
    }

    /** The judged classes; none when the candidate does not compile, which is the next gate's to say. */
    public Compilation compilation() {
        return compilation;
    }
}
