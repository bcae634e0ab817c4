package dev.setstone.examples.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Rounds of two workflows that took turns: the rounds at one place of both lists were neighbours in time.
 *
 * @param ours Setstone's
 * @param byHand those of the hand-written workflow
 */
record Paired(List<Round> ours, List<Round> byHand) {

    private static final int RESAMPLES = 2_000;

    /** So that the same rounds have the same interval. */
    private static final long SEED = 20261123;

    Paired {
        ours = List.copyOf(ours);
        byHand = List.copyOf(byHand);
    }

    /**
     * A ratio with its interval.
     *
     * @param value over all rounds
     * @param low the 2.5th percentile of the resamples
     * @param high the 97.5th percentile of the resamples
     */
    record Ratio(double value, double low, double high) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", value, low, high);
        }
    }

    boolean sameSettlements() {
        return settlements(ours).equals(settlements(byHand));
    }

    private static List<Claims.Settlement> settlements(List<Round> rounds) {
        return rounds.stream()
                .flatMap(round -> round.executions().stream())
                .map(Round.Execution::settlement)
                .toList();
    }

    /**
     * Ours by that by hand, with the percentile bootstrap over pairs of neighbouring rounds (Efron and Tibshirani, An Introduction to
     * the Bootstrap, 1993, chapter 13): executions of one round hinder each other, so that rounds, not they, are the sample.
     */
    Ratio ratio(ToDoubleFunction<List<Round>> figure) {
        Random random = new Random(SEED);
        double[] ratios = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            List<Round> one = new ArrayList<>();
            List<Round> other = new ArrayList<>();
            for (int j = 0; j < ours.size(); j++) {
                int drawn = random.nextInt(ours.size());
                one.add(ours.get(drawn));
                other.add(byHand.get(drawn));
            }
            ratios[i] = figure.applyAsDouble(one) / figure.applyAsDouble(other);
        }
        Arrays.sort(ratios);
        return new Ratio(
                figure.applyAsDouble(ours) / figure.applyAsDouble(byHand),
                ratios[RESAMPLES / 40],
                ratios[RESAMPLES - RESAMPLES / 40 - 1]);
    }

    static int executions(List<Round> rounds) {
        return rounds.stream().mapToInt(round -> round.executions().size()).sum();
    }

    /** The median of the rounds' throughputs, which a single disturbed round doesn't move. */
    static double perSecond(List<Round> rounds) {
        double[] sorted = rounds.stream()
                .mapToDouble(round -> round.executions().size() * 1e9 / round.nanos())
                .sorted()
                .toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** A percentile of the executions of all rounds, by the nearest rank. */
    static double millis(List<Round> rounds, double share) {
        long[] sorted = rounds.stream()
                .flatMap(round -> round.executions().stream())
                .mapToLong(Round.Execution::nanos)
                .sorted()
                .toArray();
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
