package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization.Request;

/** A process that takes one decision: {@code <contender>}, or {@link #NOTHING} for one that takes none. Prints the milliseconds. */
public final class FirstDecision {

    static final String NOTHING = "nothing";

    private FirstDecision() {}

    public static void main(String[] arguments) {
        Request request = Requests.all().get(0);
        long start = System.nanoTime();
        if (!arguments[0].equals(NOTHING)) {
            Contender contender = Contenders.named(arguments[0]);
            contender.read(contender.decide(contender.prepare(request)));
        }
        System.out.println((System.nanoTime() - start) / 1e6);
    }
}
