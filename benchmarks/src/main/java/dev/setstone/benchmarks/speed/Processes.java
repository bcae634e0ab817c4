package dev.setstone.benchmarks.speed;

import dev.setstone.benchmarks.speed.Measurements.ColdStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Measures in fresh processes of the same class path. */
final class Processes {

    private static final long SECONDS = 120;

    private Processes() {}

    /** One process for each contender in each round, in alternating order; {@link FirstDecision#NOTHING} is among them. */
    static List<ColdStart> coldStarts(List<String> contenders, int rounds) throws IOException, InterruptedException {
        List<String> turn = new ArrayList<>(contenders);
        turn.add(0, FirstDecision.NOTHING);
        List<String> order = List.copyOf(turn);
        Map<String, List<Double>> whole = new TreeMap<>();
        Map<String, List<Double>> decision = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String contender : turn) {
                long start = System.nanoTime();
                double inside = run(FirstDecision.class, contender)[0];
                whole.computeIfAbsent(contender, any -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
                decision.computeIfAbsent(contender, any -> new ArrayList<>()).add(inside);
            }
            Collections.reverse(turn);
        }
        return order.stream()
                .map(contender -> new ColdStart(
                        contender,
                        whole.getOrDefault(contender, List.of()),
                        decision.getOrDefault(contender, List.of())))
                .toList();
    }

    /** Milliseconds to load, kilobytes of classes and kilobytes of heap, each the median of the rounds. */
    static double[] load(int copies, int rounds) throws IOException, InterruptedException {
        List<double[]> runs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            runs.add(run(LoadWorkflows.class, String.valueOf(copies)));
        }
        double[] medians = new double[runs.get(0).length];
        for (int i = 0; i < medians.length; i++) {
            int column = i;
            medians[i] = Median.of(runs.stream().map(run -> run[column]).toList());
        }
        return medians;
    }

    /** The numbers that a program of ours prints. */
    private static double[] run(Class<?> main, String argument) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + JmhRuns.HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        argument)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(main.getSimpleName() + " " + argument + " failed: " + said);
            }
            return Arrays.stream(said.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } finally {
            process.destroyForcibly();
        }
    }
}
