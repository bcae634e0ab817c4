package dev.setstone.benchmarks.speed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How many times as long something takes: the geometric mean of the ratios of paired rounds, with a 95 % interval by the percentile
 * bootstrap over rounds (B. Efron, Annals of Statistics 7, 1979).
 */
record Ratio(double value, double low, double high, int rounds) {

    private static final int RESAMPLES = 10_000;
    private static final long SEED = 1;

    /**
     * The ratio of two lists of as many rounds.
     *
     * @throws IllegalArgumentException when there are no rounds, or not as many of both
     */
    static Ratio of(List<Double> these, List<Double> those) {
        if (these.isEmpty() || these.size() != those.size()) {
            throw new IllegalArgumentException(
                    "expected paired rounds, found " + these.size() + " and " + those.size());
        }
        int rounds = these.size();
        double[] logs = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            logs[i] = Math.log(these.get(i) / those.get(i));
        }
        double[] means = resampled(logs);
        return new Ratio(
                Math.exp(Arrays.stream(logs).average().orElseThrow()),
                Math.exp(means[(int) Math.floor(0.025 * RESAMPLES)]),
                Math.exp(means[(int) Math.ceil(0.975 * RESAMPLES) - 1]),
                rounds);
    }

    /** Means of the logarithms' resamples, sorted. */
    private static double[] resampled(double[] logs) {
        Random random = new Random(SEED);
        double[] means = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double sum = 0;
            for (int j = 0; j < logs.length; j++) {
                sum += logs[random.nextInt(logs.length)];
            }
            means[i] = sum / logs.length;
        }
        Arrays.sort(means);
        return means;
    }

    @Override
    public String toString() {
        String format = value < 10 ? "%.3f [%.3f, %.3f]" : "%.0f [%.0f, %.0f]";
        return String.format(Locale.ROOT, format, value, low, high);
    }
}
