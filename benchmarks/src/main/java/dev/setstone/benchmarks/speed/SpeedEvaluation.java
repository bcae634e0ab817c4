package dev.setstone.benchmarks.speed;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** How fast the generated logic of prior authorization decides, and how that goes with threads and with the number of workflows. */
public final class SpeedEvaluation implements Evaluation {

    private static final int ROUNDS = 10;
    private static final int ENGINE_ROUNDS = 4;
    private static final int THREAD_ROUNDS = 3;
    private static final int COLD_ROUNDS = 9;
    private static final int LOAD_ROUNDS = 3;
    private static final List<Integer> LOADED = List.of(1, 10, 100, 1_000);

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public String options() {
        return "";
    }

    /**
     * Measures.
     *
     * @throws IllegalStateException when contenders decide differently; then nothing was timed
     */
    @Override
    public Results run(Arguments arguments) throws IOException, InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        int cores = Runtime.getRuntime().availableProcessors();
        Agreement.Checked checked = Agreement.all(Requests.all());
        JmhRuns jmh = new JmhRuns(500, 4, 6);
        // A thousand workflows take longer to be compiled than one.
        JmhRuns patient = new JmhRuns(1_000, 8, 4);
        List<Timing> timings = new ArrayList<>(jmh.rounds(Contenders.ALL, 0, ENGINE_ROUNDS));
        timings.addAll(jmh.rounds(Contenders.WORKFLOWS, ENGINE_ROUNDS, ROUNDS - ENGINE_ROUNDS));
        List<Distribution> distributions = new ArrayList<>();
        for (String contender : Contenders.ALL) {
            distributions.add(jmh.distribution(contender));
        }
        return SpeedResults.of(new Measurements(
                checked,
                load / cores,
                timings,
                distributions,
                jmh.threads(cores, THREAD_ROUNDS),
                Processes.coldStarts(Contenders.ALL, COLD_ROUNDS),
                loaded(patient)));
    }

    private static List<Measurements.Loaded> loaded(JmhRuns jmh) throws IOException, InterruptedException {
        List<Measurements.Loaded> loaded = new ArrayList<>();
        for (int copies : LOADED) {
            double[] cost = Processes.load(copies, LOAD_ROUNDS);
            loaded.add(new Measurements.Loaded(copies, cost[0], cost[1], cost[2], jmh.many(copies)));
        }
        return loaded;
    }
}
