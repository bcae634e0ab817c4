package dev.setstone.benchmarks.injection;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import dev.setstone.screening.injection.Assessment;
import dev.setstone.screening.injection.InjectionDetector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the shipped detector on rows that its model was not trained on. */
public final class InjectionEvaluation implements Evaluation {

    private static final int WARM_UP = 2;

    @Override
    public String name() {
        return "injection";
    }

    @Override
    public String options() {
        return "--data <folder>";
    }

    @Override
    public Results run(Arguments arguments) throws IOException {
        Path folder = arguments.path("data");
        Split split = Split.of(InjectionData.read(folder).rows());
        InjectionDetector detector = InjectionDetector.shipped();
        List<Row> heldOut = split.rows(Split.Part.HELD_OUT);
        for (int i = 0; i < WARM_UP; i++) {
            judged(detector, heldOut);
        }
        Judged seenSources = judged(detector, heldOut);
        InjectionResults results = new InjectionResults(
                split,
                seenSources,
                judged(detector, split.rows(Split.Part.UNSEEN)),
                judged(detector, split.rows(Split.Part.APART)));
        return results.results(disguises(detector, seenSources));
    }

    private static Judged judged(InjectionDetector detector, List<Row> rows) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Judged.Verdict> verdicts = new ArrayList<>();
        for (Row row : rows) {
            long start = threads.getCurrentThreadCpuTime();
            Assessment assessment = detector.assess(row.text());
            long nanos = threads.getCurrentThreadCpuTime() - start;
            verdicts.add(new Judged.Verdict(row, assessment.injection(), assessment.score(), assessment.form(), nanos));
        }
        return new Judged(verdicts);
    }

    /** Recall in each disguise, and false alarms on the hard negatives and specs in the same one. */
    private static Results.Table disguises(InjectionDetector detector, Judged plain) {
        List<List<String>> rows = new ArrayList<>();
        Judged benign = plain.benign().only(InjectionResults::targeted);
        rows.add(line("none", plain.injections(), plain.injections(), benign));
        for (Disguise disguise : Disguise.all()) {
            rows.add(line(
                    disguise.name(),
                    disguised(detector, plain.injections(), disguise),
                    plain.injections(),
                    disguised(detector, benign, disguise)));
        }
        return new Results.Table(
                "Held-out injections in disguise",
                List.of(
                        "disguise",
                        "found",
                        "of those found plain",
                        "p99 ms",
                        "false alarms on hard negatives and specs so disguised"),
                rows);
    }

    private static List<String> line(String name, Judged injections, Judged plain, Judged benign) {
        return List.of(
                name,
                injections.found().toString(),
                injections.foundToo(plain).toString(),
                InjectionResults.ms(injections, 0.99),
                benign.found().toString());
    }

    private static Judged disguised(InjectionDetector detector, Judged plain, Disguise disguise) {
        return judged(
                detector,
                plain.verdicts().stream()
                        .map(Judged.Verdict::row)
                        .map(row -> new Row(
                                row.id(),
                                disguise.apply().apply(row.text()),
                                row.injection(),
                                row.source(),
                                row.kind(),
                                row.license()))
                        .toList());
    }
}
