package dev.setstone.benchmarks.injection;

import dev.setstone.benchmarks.Proportion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;

/** Rows and what the detector made of them. */
record Judged(List<Verdict> verdicts) {

    private static final int RESAMPLES = 2_000;
    private static final long SEED = 20_261_123;

    /** A row, and whether the detector took it for an injection, in which form and after how many nanoseconds of one core. */
    record Verdict(Row row, boolean found, double score, String form, long nanos) {}

    Judged {
        verdicts = List.copyOf(verdicts);
    }

    Judged only(Predicate<Row> which) {
        return new Judged(
                verdicts.stream().filter(verdict -> which.test(verdict.row())).toList());
    }

    Judged injections() {
        return only(Row::injection);
    }

    Judged benign() {
        return only(row -> !row.injection());
    }

    /** The share taken for injections: recall among injections, false alarms among benign texts. */
    Proportion found() {
        return new Proportion(verdicts.stream().filter(Verdict::found).count(), verdicts.size());
    }

    /** Of the rows that were found in another form, the share found here; both have the same rows in the same order. */
    Proportion foundToo(Judged other) {
        long before = 0;
        long both = 0;
        for (int i = 0; i < verdicts.size(); i++) {
            before += other.verdicts().get(i).found() ? 1 : 0;
            both += other.verdicts().get(i).found() && verdicts.get(i).found() ? 1 : 0;
        }
        return new Proportion(both, before);
    }

    /** The share with this score or a higher one. */
    Proportion scored(double score) {
        return new Proportion(
                verdicts.stream().filter(verdict -> verdict.score() >= score).count(), verdicts.size());
    }

    Proportion precision() {
        return new Proportion(injections().found().hits(), found().hits());
    }

    double f1() {
        return f1(
                injections().found().hits(),
                found().hits(),
                injections().verdicts().size());
    }

    /** F1 with its 95 % interval by the percentile bootstrap over rows (Efron and Tibshirani, 1993), with a fixed seed. */
    String f1Interval() {
        Random random = new Random(SEED);
        double[] sampled = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            long hits = 0;
            long found = 0;
            long injections = 0;
            for (int row = 0; row < verdicts.size(); row++) {
                Verdict verdict = verdicts.get(random.nextInt(verdicts.size()));
                found += verdict.found() ? 1 : 0;
                injections += verdict.row().injection() ? 1 : 0;
                hits += verdict.found() && verdict.row().injection() ? 1 : 0;
            }
            sampled[i] = f1(hits, found, injections);
        }
        Arrays.sort(sampled);
        return String.format(
                Locale.ROOT,
                "%.3f [%.3f, %.3f]",
                f1(),
                sampled[RESAMPLES / 40],
                sampled[RESAMPLES - 1 - RESAMPLES / 40]);
    }

    private static double f1(long hits, long found, long injections) {
        return found + injections == 0 ? 0 : 2.0 * hits / (found + injections);
    }

    /** Milliseconds below which this share of the texts was judged. */
    double milliseconds(double share) {
        long[] nanos = verdicts.stream().mapToLong(Verdict::nanos).sorted().toArray();
        return nanos[(int) Math.min(nanos.length - 1, share * nanos.length)] / 1e6;
    }
}
