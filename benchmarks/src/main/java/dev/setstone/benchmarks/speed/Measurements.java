package dev.setstone.benchmarks.speed;

import java.util.List;

/**
 * All that was measured in one run.
 *
 * @param loadPerCore the machine's 1-minute load average per core when the run began; negative where it is not known
 * @param threads decisions a second by number of threads
 * @param loaded what several numbers of loaded workflows cost
 */
record Measurements(
        Agreement.Checked checked,
        double loadPerCore,
        List<Timing> timings,
        List<Distribution> distributions,
        List<Threads> threads,
        List<ColdStart> coldStarts,
        List<Loaded> loaded) {

    Measurements {
        timings = List.copyOf(timings);
        distributions = List.copyOf(distributions);
        threads = List.copyOf(threads);
        coldStarts = List.copyOf(coldStarts);
        loaded = List.copyOf(loaded);
    }

    /** Decisions a second by so many threads together, each round's. */
    record Threads(int threads, List<Double> perSecond) {
        Threads {
            perSecond = List.copyOf(perSecond);
        }
    }

    /**
     * Fresh processes, one a round.
     *
     * @param processMillis from the start of the process to its end, after one decision
     * @param decisionMillis from entering {@code main} to the first decision, in which the contender is made
     */
    record ColdStart(String contender, List<Double> processMillis, List<Double> decisionMillis) {
        ColdStart {
            processMillis = List.copyOf(processMillis);
            decisionMillis = List.copyOf(decisionMillis);
        }
    }

    /**
     * A JVM with copies of the generated workflow.
     *
     * @param copies how many
     * @param loadMillis to load all and let each decide once, in a fresh process
     * @param classKilobytes metaspace that they take
     * @param heapKilobytes heap that they take after a collection
     * @param nanos a decision when the calls go round all of them
     */
    record Loaded(int copies, double loadMillis, double classKilobytes, double heapKilobytes, double nanos) {}
}
