package dev.setstone.benchmarks.injection;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What cross-validation said while the model was trained: the figures that settings and threshold were chosen by. */
final class TrainingResults {

    private static final String INJECTION = "injection";

    private final List<CrossValidation.Validated> scored;
    private final List<CrossValidation.Validated> own;
    private final List<CrossValidation.Validated> withoutSource;
    private final CrossValidation.Thresholds thresholds;
    private final double sure;
    private final Regression.Settings settings;

    TrainingResults(
            List<CrossValidation.Validated> scored,
            List<CrossValidation.Validated> withoutSource,
            CrossValidation.Thresholds thresholds,
            double sure,
            Regression.Settings settings) {
        Map<Boolean, List<CrossValidation.Validated>> parts = scored.stream()
                .collect(Collectors.partitioningBy(one -> one.row().source().equals(InjectionData.OWN_SOURCE)));
        this.scored = parts.getOrDefault(false, List.of());
        this.own = parts.getOrDefault(true, List.of());
        this.withoutSource = withoutSource;
        this.thresholds = thresholds;
        this.sure = sure;
        this.settings = settings;
    }

    Results results(int rows) {
        return new Results(
                "The injection model's training",
                setting(rows),
                List.of(),
                List.of(
                        curve(),
                        groups("By source at the threshold", "source", scored, row -> row.source()),
                        groups("The project's own texts", "kind", own, row -> row.mainKind()),
                        groups(
                                "By source, trained without it and its like",
                                "source",
                                withoutSource,
                                row -> row.source())));
    }

    private List<String> setting(int rows) {
        return List.of(
                "The model was trained on " + rows
                        + " rows: the training part and the project's own texts; of every eighth benign one also a copy in a disguise.",
                "Settings: " + settings
                        + "; the threshold is the lowest sum of votes that at most 1.5 % of the hard negatives and of the business specs"
                        + " and 4 % of the rules of the project's own writing reach in cross-validation; a sentence alone counts from the margin that 0.2 % reach. The score 0.8 stands "
                        + String.format(Locale.ROOT, "%.2f", sure)
                        + " above: at most 0.5 % of the hard negatives, of the business specs and of the rules of the project's own"
                        + " writing reach it.",
                "All figures here are of cross-validation within the training part, versions of one text in one fold. They were chosen"
                        + " by and are no measure of the model: that is injection.md.",
                "Trained without it and its like: of seven collections of sources each in turn was left out of the regressions, votes and"
                        + " threshold stayed. That texts of a new kind fare so much worse is why the project's own texts stay in the model:"
                        + " within known sources they change nothing for the better.");
    }

    private Results.Table curve() {
        List<List<String>> curve = new ArrayList<>();
        for (double offset = -0.5; offset <= 0.5; offset += 0.25) {
            curve.add(point(new CrossValidation.Thresholds(thresholds.together() + offset, thresholds.sentence())));
        }
        curve.add(point(new CrossValidation.Thresholds(thresholds.together() + sure, thresholds.sentence() + sure)));
        return new Results.Table(
                "Around the threshold, and at the score 0.8",
                List.of(
                        "sum of votes",
                        "F1",
                        "recall",
                        "false alarms, hard negatives",
                        "false alarms, business specs",
                        "false alarms, own rules"),
                curve);
    }

    private List<String> point(CrossValidation.Thresholds at) {
        long hits = scored.stream()
                .filter(row -> row.row().injection() && at.reached(row))
                .count();
        long injections = scored.stream().filter(row -> row.row().injection()).count();
        long found = scored.stream().filter(at::reached).count();
        return List.of(
                String.format(Locale.ROOT, "%.2f", at.together()),
                String.format(Locale.ROOT, "%.3f", 2.0 * hits / (injections + found)),
                new Proportion(hits, injections).toString(),
                alarms(scored, "hard-negative", at),
                alarms(scored, "business-spec", at),
                alarms(own, "own-rules", at));
    }

    private static String alarms(List<CrossValidation.Validated> of, String kind, CrossValidation.Thresholds at) {
        return reached(
                of.stream()
                        .filter(row ->
                                !row.row().injection() && row.row().mainKind().equals(kind))
                        .toList(),
                at);
    }

    private static String reached(List<CrossValidation.Validated> of, CrossValidation.Thresholds at) {
        return new Proportion(of.stream().filter(at::reached).count(), of.size()).toString();
    }

    private Results.Table groups(
            String title, String head, List<CrossValidation.Validated> of, Function<Row, String> key) {
        Map<String, List<CrossValidation.Validated>> groups = of.stream()
                .collect(Collectors.groupingBy(
                        row -> key.apply(row.row()) + "|" + (row.row().injection() ? INJECTION : "benign"),
                        TreeMap::new,
                        Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((name, in) -> rows.add(List.of(
                name.substring(0, name.indexOf('|')), name.substring(name.indexOf('|') + 1), reached(in, thresholds))));
        return new Results.Table(title, List.of(head, "label", "taken for injections"), rows);
    }
}
