package dev.setstone.benchmarks.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs {@link DecisionBenchmark}, one fork at a time, so that what is compared takes turns. */
final class JmhRuns {

    static final String HEAP = "512m";

    private static final String CONTENDER = "contender";

    private final TimeValue iteration;
    private final int warmups;
    private final int iterations;

    /** Runs whose forks do so many iterations of so many milliseconds. */
    JmhRuns(long iterationMillis, int warmups, int iterations) {
        this.iteration = TimeValue.milliseconds(iterationMillis);
        this.warmups = warmups;
        this.iterations = iterations;
    }

    /** One fork for each contender in each round; every other round takes them in reverse. */
    List<Timing> rounds(List<String> contenders, int first, int rounds) throws IOException {
        List<Timing> timings = new ArrayList<>();
        for (int round = first; round < first + rounds; round++) {
            List<String> turn = new ArrayList<>(contenders);
            if (round % 2 == 1) {
                Collections.reverse(turn);
            }
            for (String contender : turn) {
                RunResult result = run(options("all", Mode.AverageTime).param(CONTENDER, contender));
                timings.add(new Timing(
                        contender,
                        round,
                        result.getPrimaryResult().getScore(),
                        result.getSecondaryResults().get("gc.alloc.rate.norm").getScore()));
            }
        }
        return timings;
    }

    /** Decisions timed one by one. */
    Distribution distribution(String contender) throws IOException {
        Statistics spread = run(options("one", Mode.SampleTime).param(CONTENDER, contender))
                .getPrimaryResult()
                .getStatistics();
        return new Distribution(
                contender, spread.getN(), spread.getPercentile(50), spread.getPercentile(90), spread.getPercentile(99));
    }

    /** The generated workflow from 1 to so many threads, each number once a round. */
    List<Measurements.Threads> threads(int most, int rounds) throws IOException {
        List<List<Double>> perSecond = IntStream.range(0, most)
                .<List<Double>>mapToObj(threads -> new ArrayList<>())
                .toList();
        for (int round = 0; round < rounds; round++) {
            for (int threads = 1; threads <= most; threads++) {
                double perNano = run(options("all", Mode.Throughput).threads(threads))
                        .getPrimaryResult()
                        .getScore();
                perSecond.get(threads - 1).add(perNano * 1e9);
            }
        }
        return IntStream.range(0, most)
                .mapToObj(i -> new Measurements.Threads(i + 1, perSecond.get(i)))
                .toList();
    }

    /** Nanoseconds a decision when calls go round so many copies. */
    double many(int copies) throws IOException {
        return run(options("many", Mode.AverageTime).param("loaded", String.valueOf(copies)))
                .getPrimaryResult()
                .getScore();
    }

    private ChainedOptionsBuilder options(String benchmark, Mode mode) {
        return new OptionsBuilder()
                .include("\\Q" + DecisionBenchmark.class.getName() + "." + benchmark + "\\E$")
                .mode(mode)
                .forks(1)
                .warmupIterations(warmups)
                .warmupTime(iteration)
                .measurementIterations(iterations)
                .measurementTime(iteration)
                .jvmArgs("-Xms" + HEAP, "-Xmx" + HEAP)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static RunResult run(ChainedOptionsBuilder options) throws IOException {
        try {
            return new Runner(options.build()).runSingle();
        } catch (RunnerException failed) {
            throw new IOException("JMH failed", failed);
        }
    }
}
