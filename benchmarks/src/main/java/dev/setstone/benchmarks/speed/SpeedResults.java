package dev.setstone.benchmarks.speed;

import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of measurements. */
final class SpeedResults {

    private static final double MOST_TIMES_HAND_WRITTEN = 1.05;
    private static final double LEAST_TIMES_FASTER = 20;

    /** Half a byte: what a mean over many decisions may be off by. */
    private static final double NO_BYTES = 0.5;

    private static final double BUSY = 0.3;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Measurements measured;

    private SpeedResults(Measurements measured) {
        this.measured = measured;
    }

    static Results of(Measurements measured) {
        SpeedResults page = new SpeedResults(measured);
        return new Results("Speed of decisions", page.setting(), page.figures(), new SpeedTables(measured).all());
    }

    private List<String> setting() {
        List<String> setting = new ArrayList<>(
                List.of(
                        "The decision is that of `examples/prior-authorization`: what its own build replays from its recording, called through the"
                                + " workflow's interface.",
                        "All contenders gave equal decisions, of "
                                + measured.checked().kinds() + " kinds, on the same "
                                + measured.checked().requests()
                                + " generated requests before anything was timed; a difference would have ended the run.",
                        "`hand-written` was written for this page with clarity in mind, `hand-tuned` for speed: it makes each decision once and"
                                + " allocates nothing. The target is for the former.",
                        "`easy-rules` is Easy Rules " + Versions.of("org.jeasy", "easy-rules-core")
                                + " with conditions in Java; `kie-dmn` is Apache KIE's DMN engine "
                                + Versions.of("org.kie", "kie-dmn-core")
                                + " with default settings on decision tables. To turn a request into what an engine takes, and its result"
                                + " into a decision, is not timed.",
                        "GoRules' Zen is not among them: of its bindings for the JVM, the versions tried from 0.4.5 to 2.1.1 could not be"
                                + " downloaded where this was built.",
                        "JMH " + Versions.of("org.openjdk.jmh", "jmh-core")
                                + ", a fresh JVM for each contender in each round, the contenders by turns; a ratio is the geometric mean of"
                                + " the rounds' ratios, with the 95 % interval of a bootstrap over rounds. All are of one run."));
        setting.addAll(remarks());
        return setting;
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(List.of(
                "Single decisions are timed by the JVM's clock, which itself takes some 20 to 40 ns of each; p50 and p99 are therefore upper"
                        + " bounds for contenders that are faster than a microsecond.",
                "The paper's p50, p99 and jitter (p99 less p50) are its own claims, for Python on another machine and on other workflows.",
                "A cold start is a fresh process with the same class path for all, and ends after one decision; `nothing` takes none.",
                "More workflows are the same classes loaded again by as many class loaders, not as many recordings: the JVM loads and"
                        + " compiles each, but their code is alike."));
        if (measured.loadPerCore() > BUSY) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "The machine was busy with other work: a load of %.1f per core when the run began. Ratios are of contenders that took"
                            + " turns; times, p99 and jitter are longer than on a quiet machine.",
                    measured.loadPerCore()));
        }
        return remarks;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        Ratio written = ratio(Contenders.GENERATED, Contenders.HAND_WRITTEN);
        figures.add(new Figure(
                "generated-to-hand-written",
                "time of generated code, of that of hand-written code",
                written.toString(),
                "<= 1.05",
                written.value() <= MOST_TIMES_HAND_WRITTEN));
        double more = bytes(Contenders.GENERATED) - bytes(Contenders.HAND_WRITTEN);
        figures.add(new Figure(
                "extra-allocation",
                "allocated more than by hand-written code",
                String.format(Locale.ROOT, "%.1f B a decision", more),
                "<= 0 B",
                more < NO_BYTES));
        figures.add(Figure.of(
                "generated-to-hand-tuned",
                "time of generated code, of that of hand-tuned code",
                ratio(Contenders.GENERATED, Contenders.HAND_TUNED).toString()));
        for (String engine : Contenders.ENGINES) {
            Ratio slower = ratio(engine, Contenders.GENERATED);
            figures.add(new Figure(
                    engine + "-to-generated",
                    "time of " + engine + ", of that of generated code",
                    slower.toString(),
                    ">= 20",
                    slower.value() >= LEAST_TIMES_FASTER));
        }
        figures.addAll(spread());
        return figures;
    }

    private List<Figure> spread() {
        Distribution generated = measured.distributions().stream()
                .filter(each -> each.contender().equals(Contenders.GENERATED))
                .findFirst()
                .orElseThrow();
        return List.of(
                beside("p50", generated.p50(), 4.5),
                beside("p99", generated.p99(), 15),
                beside("jitter", generated.jitter(), 10.5));
    }

    private static Figure beside(String name, double nanos, double paperMillis) {
        return Figure.of(
                name,
                name + " of a generated decision",
                String.format(Locale.ROOT, "%.5f ms (the paper claims %.1f ms)", nanos / NANOS_PER_MILLI, paperMillis));
    }

    /** In the rounds that both ran in. */
    private Ratio ratio(String one, String other) {
        List<Timing> those = timings(other);
        List<Double> numerators = new ArrayList<>();
        List<Double> denominators = new ArrayList<>();
        for (Timing timing : timings(one)) {
            those.stream().filter(each -> each.round() == timing.round()).forEach(each -> {
                numerators.add(timing.nanos());
                denominators.add(each.nanos());
            });
        }
        return Ratio.of(numerators, denominators);
    }

    private double bytes(String contender) {
        return Median.of(timings(contender).stream().map(Timing::bytes).toList());
    }

    private List<Timing> timings(String contender) {
        return measured.timings().stream()
                .filter(each -> each.contender().equals(contender))
                .toList();
    }
}
