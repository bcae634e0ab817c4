package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization.Decision;
import dev.setstone.examples.priorauth.PriorAuthorization.Request;
import java.util.List;

/** That contenders decide alike, without which their speeds could not be compared. */
final class Agreement {

    private static final int ROUNDS = 2;

    private Agreement() {}

    /**
     * Has both decide on each request, twice on the same prepared form.
     *
     * @throws IllegalStateException at the first request on which they differ; the message tells both decisions
     */
    static void check(String name, Contender contender, Contender reference, List<Request> requests) {
        for (Request request : requests) {
            Decision expected = reference.read(reference.decide(reference.prepare(request)));
            Object prepared = contender.prepare(request);
            for (int round = 0; round < ROUNDS; round++) {
                Decision found = contender.read(contender.decide(prepared));
                if (!expected.equals(found)) {
                    throw new IllegalStateException(name + " decides " + found + " on " + request
                            + ", where the reference decides " + expected + "; nothing was timed");
                }
            }
        }
    }

    /** All contenders against the generated one; how many requests of how many kinds of decisions they agreed on. */
    static Checked all(List<Request> requests) {
        Contender generated = Contenders.named(Contenders.GENERATED);
        for (String name : Contenders.ALL) {
            check(name, Contenders.named(name), generated, requests);
        }
        long kinds = requests.stream()
                .map(request -> generated.read(generated.decide(generated.prepare(request))))
                .distinct()
                .count();
        return new Checked(requests.size(), kinds);
    }

    /** What was checked. */
    record Checked(int requests, long kinds) {}
}
