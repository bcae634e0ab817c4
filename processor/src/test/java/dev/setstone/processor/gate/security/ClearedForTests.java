package dev.setstone.processor.gate.security;

import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.verdict.Candidate;

/** A proof for tests of what comes after the security gate. */
public final class ClearedForTests {

    private ClearedForTests() {}

    public static Cleared of(Candidate candidate, Compilation compilation) {
        return new Cleared(candidate, compilation);
    }
}
