package dev.setstone.benchmarks.determinism;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** How much answers to one input differ: C. E. Shannon, A Mathematical Theory of Communication, 1948, in bits; 0 when all are equal. */
final class Entropy {

    private Entropy() {}

    static double of(Collection<String> answers) {
        Map<String, Integer> counts = new TreeMap<>();
        answers.forEach(answer -> counts.merge(answer, 1, Integer::sum));
        double bits = 0;
        for (int count : counts.values()) {
            double share = (double) count / answers.size();
            bits -= share * Math.log(share) / Math.log(2);
        }
        return Math.max(0, bits);
    }
}
