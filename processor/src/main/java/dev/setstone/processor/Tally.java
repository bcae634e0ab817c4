package dev.setstone.processor;

import java.util.Locale;

/** What a build has done so far. One for a compilation. */
final class Tally {

    private int replayed;
    private int recorded;
    private int verified;
    private int modelCalls;
    private long tokens;
    private long nanos;

    void replayed() {
        replayed++;
    }

    void verified() {
        verified++;
    }

    void recorded(int calls, long tokensSpent) {
        recorded++;
        modelCalls += calls;
        tokens += tokensSpent;
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
                .toString();
    }

    /** The same as Java properties, for a program to read. */
    String properties() {
        return String.format(
                Locale.ROOT,
                "replayed=%d\nverified=%d\nrecorded=%d\nmodelCalls=%d\ntokens=%d\nmilliseconds=%d\n",
                replayed,
                verified,
                recorded,
                modelCalls,
                tokens,
                nanos / 1_000_000);
    }
}
