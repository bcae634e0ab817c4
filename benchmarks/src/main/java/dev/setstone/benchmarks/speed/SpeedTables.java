package dev.setstone.benchmarks.speed;

import dev.setstone.benchmarks.Results.Table;
import dev.setstone.benchmarks.speed.Measurements.ColdStart;
import dev.setstone.benchmarks.speed.Measurements.Loaded;
import dev.setstone.benchmarks.speed.Measurements.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of the page. */
final class SpeedTables {

    private final Measurements measured;

    SpeedTables(Measurements measured) {
        this.measured = measured;
    }

    List<Table> all() {
        return List.of(means(), distributions(), coldStarts(), threads(), loaded());
    }

    private Table means() {
        List<List<String>> rows = new ArrayList<>();
        for (String contender : Contenders.ALL) {
            List<Timing> timings = measured.timings().stream()
                    .filter(each -> each.contender().equals(contender))
                    .toList();
            List<Double> nanos = timings.stream().map(Timing::nanos).toList();
            rows.add(List.of(
                    contender,
                    String.valueOf(timings.size()),
                    number(Median.of(nanos)),
                    number(nanos.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN)),
                    number(nanos.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN)),
                    number(Median.of(timings.stream().map(Timing::bytes).toList()))));
        }
        return new Table(
                "A decision, the mean over all requests",
                List.of(
                        "contender",
                        "forks",
                        "ns, median of forks",
                        "ns, fastest fork",
                        "ns, slowest fork",
                        "bytes allocated"),
                rows);
    }

    private Table distributions() {
        List<List<String>> rows = new ArrayList<>();
        for (Distribution each : measured.distributions()) {
            rows.add(List.of(
                    each.contender(),
                    String.valueOf(each.samples()),
                    number(each.p50()),
                    number(each.p90()),
                    number(each.p99()),
                    number(each.jitter())));
        }
        rows.add(List.of("the paper's claim", "", "4500000", "", "15000000", "10500000"));
        return new Table(
                "Single decisions in ns, with the clock's own time",
                List.of("contender", "decisions timed", "p50", "p90", "p99", "jitter (p99 - p50)"),
                rows);
    }

    private Table coldStarts() {
        List<List<String>> rows = new ArrayList<>();
        for (ColdStart each : measured.coldStarts()) {
            rows.add(List.of(
                    each.contender(),
                    String.valueOf(each.processMillis().size()),
                    number(Median.of(each.processMillis())),
                    number(Median.of(each.decisionMillis()))));
        }
        return new Table(
                "Cold start: a fresh process that takes one decision, medians in ms",
                List.of("contender", "rounds", "the process from start to end", "from main to the decision"),
                rows);
    }

    private Table threads() {
        List<List<String>> rows = new ArrayList<>();
        double single = Median.of(measured.threads().get(0).perSecond());
        for (Threads each : measured.threads()) {
            double perSecond = Median.of(each.perSecond());
            rows.add(List.of(
                    String.valueOf(each.threads()),
                    String.valueOf(each.perSecond().size()),
                    String.format(Locale.ROOT, "%.0f", perSecond),
                    String.format(Locale.ROOT, "%.2f", perSecond / single)));
        }
        return new Table(
                "Generated decisions by threads",
                List.of("threads", "forks", "decisions a second, median", "of one thread"),
                rows);
    }

    private Table loaded() {
        List<List<String>> rows = new ArrayList<>();
        for (Loaded each : measured.loaded()) {
            rows.add(List.of(
                    String.valueOf(each.copies()),
                    number(each.loadMillis()),
                    number(each.loadMillis() / each.copies()),
                    number(each.classKilobytes()),
                    number(each.heapKilobytes()),
                    number(each.nanos())));
        }
        return new Table(
                "Generated workflows loaded",
                List.of(
                        "workflows",
                        "ms to load all, each deciding once",
                        "ms a workflow",
                        "KiB of classes",
                        "KiB of heap",
                        "ns a decision, going round all"),
                rows);
    }

    /** Three digits that count, as far as there are that many. */
    private static String number(double value) {
        return String.format(
                Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : Math.abs(value) < 100 ? "%.1f" : "%.0f", value);
    }
}
