package dev.setstone.processor;

import java.util.List;
import java.util.Locale;

/** What a build has done so far. One for a compilation. */
final class Tally {

    private int replayed;
    private int recorded;
    private int verified;
    private int modelCalls;
    private long tokens;
    private long nanos;
    private String sandbox = "";

    void replayed() {
        replayed++;
    }

    void verified() {
        verified++;
    }

    void recorded() {
        recorded++;
    }

    /** A model was asked. */
    void asked(int calls, long tokensSpent) {
        modelCalls += calls;
        tokens += tokensSpent;
    }

    /**
     * The sandbox was used.
     *
     * @param confinement what the operating system confines it to; empty when it does not
     */
    void sandboxed(List<String> confinement) {
        sandbox = confinement.isEmpty()
                ? "not confined by the operating system"
                : "confined by " + String.join(" and ", confinement);
    }

    void spent(long moreNanos) {
        nanos += moreNanos;
    }

    boolean isEmpty() {
        return replayed + recorded + verified == 0;
    }

    /** One line for people. */
    String line() {
        StringBuilder line = new StringBuilder("Setstone: ").append(replayed).append(" replayed");
        if (verified > 0) {
            line.append(", ").append(verified).append(" verified");
        }
        if (recorded > 0) {
            line.append(", ").append(recorded).append(" recorded");
        }
        return line.append(String.format(
                        Locale.ROOT, ", %d model calls, %d tokens, %d ms", modelCalls, tokens, nanos / 1_000_000))
                .append(sandbox.isEmpty() ? "" : "; sandbox " + sandbox)
                .toString();
    }

    /** The same as Java properties, for a program to read. */
    String properties() {
        return String.format(
                Locale.ROOT,
                "replayed=%d\nverified=%d\nrecorded=%d\nmodelCalls=%d\ntokens=%d\nmilliseconds=%d\nsandbox=%s\n",
                replayed,
                verified,
                recorded,
                modelCalls,
                tokens,
                nanos / 1_000_000,
                sandbox);
    }
}
