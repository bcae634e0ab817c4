package dev.setstone.benchmarks.speed;

/**
 * How single decisions are spread, in nanoseconds.
 *
 * @param contender whose decisions
 * @param samples how many decisions were timed one by one
 */
record Distribution(String contender, long samples, double p50, double p90, double p99) {

    /** As the paper has it: the 99th percentile less the median. */
    double jitter() {
        return p99 - p50;
    }
}
