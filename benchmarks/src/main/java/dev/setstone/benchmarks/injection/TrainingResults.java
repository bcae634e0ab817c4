package dev.setstone.benchmarks.injection;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What cross-validation said while the model was trained: the figures that settings and threshold were chosen by. */
final class TrainingResults {

    private final List<CrossValidation.Validated> scored;
    private final CrossValidation.Thresholds thresholds;
    private final Regression.Settings settings;

    TrainingResults(
            List<CrossValidation.Validated> scored,
            CrossValidation.Thresholds thresholds,
            Regression.Settings settings) {
        this.scored = scored;
        this.thresholds = thresholds;
        this.settings = settings;
    }

    Results results(int rows) {
        List<String> setting = List.of(
                "The model was trained on " + rows
                        + " rows: the training part and the project's own texts; of every eighth benign one also a copy in a disguise.",
                "Settings: " + settings
                        + "; the threshold is the lowest sum of votes that at most 2 % of the hard negatives and of the"
                        + " business specs reach in cross-validation; a sentence alone counts from the margin that 0.2 % reach.",
                "All figures here are of cross-validation within the training part, versions of one text in one fold. They were chosen"
                        + " by and are no measure of the model: that is injection.md.");
        List<List<String>> curve = new ArrayList<>();
        for (double offset = -0.5; offset <= 0.5; offset += 0.25) {
            curve.add(point(new CrossValidation.Thresholds(thresholds.together() + offset, thresholds.sentence())));
        }
        return new Results(
                "The injection model's training",
                setting,
                List.of(),
                List.of(
                        new Results.Table(
                                "Around the threshold",
                                List.of(
                                        "sum of votes",
                                        "F1",
                                        "recall",
                                        "false alarms, hard negatives",
                                        "false alarms, business specs"),
                                curve),
                        new Results.Table(
                                "By source at the threshold",
                                List.of("source", "label", "taken for injections"),
                                sources())));
    }

    private List<String> point(CrossValidation.Thresholds at) {
        long hits = scored.stream()
                .filter(row -> row.row().injection() && at.reached(row))
                .count();
        long injections = scored.stream().filter(row -> row.row().injection()).count();
        long found = scored.stream().filter(row -> at.reached(row)).count();
        return List.of(
                String.format(Locale.ROOT, "%.2f", at.together()),
                String.format(Locale.ROOT, "%.3f", 2.0 * hits / (injections + found)),
                new Proportion(hits, injections).toString(),
                alarms("hard-negative", at),
                alarms("business-spec", at));
    }

    private String alarms(String kind, CrossValidation.Thresholds at) {
        List<CrossValidation.Validated> benign = scored.stream()
                .filter(row -> !row.row().injection() && row.row().mainKind().equals(kind))
                .toList();
        return new Proportion(benign.stream().filter(row -> at.reached(row)).count(), benign.size()).toString();
    }

    private List<List<String>> sources() {
        Map<String, List<CrossValidation.Validated>> bySource = scored.stream()
                .collect(Collectors.groupingBy(
                        row -> row.row().source() + "|" + (row.row().injection() ? "injection" : "benign"),
                        TreeMap::new,
                        Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        bySource.forEach((key, of) -> rows.add(List.of(
                key.substring(0, key.indexOf('|')),
                key.substring(key.indexOf('|') + 1),
                new Proportion(
                                of.stream()
                                        .filter(row -> thresholds.reached(row))
                                        .count(),
                                of.size())
                        .toString())));
        return rows;
    }
}
