package dev.setstone.benchmarks.injection;

import dev.setstone.screening.injection.InjectionDetector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Margins of the training rows, each by a model that was trained without its fold. Versions of one text are in the same fold, so
 * these rates are lower than those of rows with a version among those trained on.
 */
final class CrossValidation {

    private static final int FOLDS = 4;

    /** A row and the highest margin of its windows. */
    record Scored(Row row, double margin) {

        boolean found(double threshold) {
            return margin >= threshold;
        }
    }

    private CrossValidation() {}

    static List<Scored> run(Split split, List<Row> own, Regression.Settings settings) {
        Map<Integer, List<Row>> folds = new TreeMap<>();
        for (Row row : split.rows(Split.Part.TRAINING)) {
            int fold = Integer.parseInt(split.group(row).substring(0, 4), 16) % FOLDS;
            folds.computeIfAbsent(fold, key -> new ArrayList<>()).add(row);
        }
        List<Scored> scored = new ArrayList<>();
        for (int fold : folds.keySet()) {
            List<Row> others = new ArrayList<>();
            folds.forEach((other, rows) -> others.addAll(other == fold ? List.of() : rows));
            others.addAll(own);
            InjectionDetector detector = new InjectionDetector(new Trainer(settings).train(Augmentation.of(others)));
            folds.get(fold).forEach(row -> scored.add(new Scored(row, detector.margin(row.text()))));
        }
        return scored;
    }

    /** The lowest threshold at which at most this share of the benign rows of a kind is taken for injections. */
    static double threshold(List<Scored> scored, Predicate<Row> kind, double share) {
        List<Double> margins = scored.stream()
                .filter(row -> !row.row().injection() && kind.test(row.row()))
                .map(Scored::margin)
                .sorted(Comparator.reverseOrder())
                .toList();
        return margins.get((int) (share * margins.size())) + 1e-3;
    }
}
