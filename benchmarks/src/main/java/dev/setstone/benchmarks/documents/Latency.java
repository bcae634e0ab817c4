package dev.setstone.benchmarks.documents;

import dev.setstone.examples.invoices.InvoiceReader;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long a document takes, from its text to its fields.
 *
 * @param p50 the median in milliseconds
 * @param p99 in milliseconds; nearest rank
 * @param load the machine's load average at the end, over a minute; negative where it does not tell
 */
record Latency(double p50, double p99, double load) {

    private static final double NANOS = 1e6;

    /** Reads each document once; have them read before, so that the code is warm. */
    static Latency of(InvoiceReader reader, List<Labelled> documents) {
        long[] nanos = new long[documents.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            reader.read(documents.get(i).document());
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new Latency(rank(nanos, 0.5), rank(nanos, 0.99), load);
    }

    private static double rank(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f / %.2f ms", p50, p99);
    }
}
