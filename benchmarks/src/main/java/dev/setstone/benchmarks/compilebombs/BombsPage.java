package dev.setstone.benchmarks.compilebombs;

import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Figure;
import dev.setstone.benchmarks.Results.Table;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures as a page. */
final class BombsPage {

    private static final long MAX_MILLIS = 3_000;
    private static final double MIN_SHARE = 0.9;

    private final List<Defused> all;

    BombsPage(List<Defused> all) {
        this.all = List.copyOf(all);
    }

    Results results() {
        List<String> setting = List.of(
                "Each bomb is judged by the security gate as a whole, in one JVM with a heap of 2 GB that stands for the build's, in"
                        + " the order of names, with one compiler child that is replaced when a bomb takes it down.",
                "Time is wall time of one run until the verdict, with the start of a new child where one was needed. The heap is looked"
                        + " at every 5 ms; garbage not yet collected counts as used.",
                "The child is bounded by CPU time, 2.5 s for a candidate, so that a busy machine refuses no honest one; wall time is"
                        + " longer by as much as other processes take. System load at the end: " + load() + " on "
                        + Runtime.getRuntime().availableProcessors() + " cores.");
        return new Results("Sources that take a compiler down", setting, figures(), List.of(layers(), bombs()));
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private List<Figure> figures() {
        long contained =
                all.stream().filter(one -> one.layer() != Defused.Layer.NONE).count();
        long slowest = all.stream().mapToLong(Defused::millis).max().orElse(0);
        double lowest = all.stream().mapToDouble(Defused::heapShare).min().orElse(1);
        long honest = all.stream().filter(Defused::honestAfter).count();
        return List.of(
                figure(
                        "contained",
                        "bombs refused or contained",
                        contained + "/" + all.size(),
                        "all",
                        contained == all.size()),
                figure("slowest", "slowest bomb", slowest + " ms", "<= 3000 ms", slowest <= MAX_MILLIS),
                figure(
                        "heap",
                        "lowest free heap of the build's JVM, of what was free before",
                        percent(lowest),
                        ">= 90 %",
                        lowest >= MIN_SHARE),
                figure(
                        "honest-after",
                        "honest candidates that passed right after a bomb",
                        honest + "/" + all.size(),
                        "all",
                        honest == all.size()));
    }

    private static Figure figure(String name, String label, String value, String target, boolean met) {
        return new Figure(name, label, value, target, met);
    }

    private Table layers() {
        List<List<String>> rows = new ArrayList<>();
        for (Defused.Layer layer : Defused.Layer.values()) {
            List<Defused> stopped =
                    all.stream().filter(one -> one.layer() == layer).toList();
            long slowest = stopped.stream().mapToLong(Defused::millis).max().orElse(0);
            rows.add(List.of(layer.words(), Integer.toString(stopped.size()), Long.toString(slowest)));
        }
        return new Table("By layer", List.of("stopped by", "bombs", "slowest, ms"), rows);
    }

    private Table bombs() {
        List<List<String>> rows = all.stream()
                .map(one -> List.of(
                        one.name(),
                        one.layer().words(),
                        one.detail(),
                        Long.toString(one.millis()),
                        percent(one.heapShare()),
                        one.honestAfter() ? "passed" : "**lost**"))
                .toList();
        return new Table(
                "Every bomb", List.of("bomb", "stopped by", "how", "ms", "free heap", "honest candidate after"), rows);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
