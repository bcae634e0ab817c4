package dev.setstone.benchmarks.injection;

import dev.setstone.screening.injection.InjectionDetector;
import dev.setstone.screening.injection.Model;
import dev.setstone.screening.injection.Votes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Margins of the training rows, each by a model that was trained without its fold. Versions of one text are in the same fold, so
 * these rates are lower than those of rows with a version among those trained on.
 */
final class CrossValidation {

    private static final int FOLDS = 4;

    /**
     * A row and the margins of its forms, the plain one first.
     *
     * @param disguised whether the row is a disguised copy: votes are learned from those too, but nothing is measured on them
     */
    record Scored(Row row, int fold, boolean disguised, List<Model.Margins> forms) {}

    /** A row, and the highest of its forms: the sum of the votes, and the margin of a sentence alone. */
    record Validated(Row row, double together, double sentence) {}

    /** The margins from which a text is an injection. */
    record Thresholds(double together, double sentence) {

        boolean reached(Validated row) {
            return row.together() >= together || row.sentence() >= sentence;
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
            List<Row> tested = Augmentation.of(folds.get(fold));
            for (int i = 0; i < tested.size(); i++) {
                boolean disguised = i >= folds.get(fold).size();
                Row row = tested.get(i);
                scored.add(new Scored(row, fold, disguised, detector.margins(row.text())));
            }
        }
        return scored;
    }

    /** Votes for the rows of each fold are learned from the other folds. */
    static List<Validated> validated(List<Scored> scored) {
        List<Validated> validated = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Votes votes = Ballot.votes(
                    scored.stream().filter(one -> one.fold() != left).toList());
            scored.stream()
                    .filter(one -> one.fold() == left && !one.disguised())
                    .map(one ->
                            new Validated(one.row(), highest(one, votes::sum), highest(one, Model.Margins::sentence)))
                    .forEach(validated::add);
        }
        return validated;
    }

    private static double highest(Scored scored, ToDoubleFunction<Model.Margins> margin) {
        return scored.forms().stream().mapToDouble(margin).max().orElseThrow();
    }

    /** The lowest margin at which at most this share of the benign rows of each kind reaches it. */
    static double threshold(
            List<Validated> validated, List<String> mainKinds, double share, ToDoubleFunction<Validated> margin) {
        double highest = Double.NEGATIVE_INFINITY;
        for (String kind : mainKinds) {
            Predicate<Row> counts = row -> !row.injection() && row.mainKind().equals(kind);
            List<Double> margins = validated.stream()
                    .filter(one -> counts.test(one.row()))
                    .map(margin::applyAsDouble)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            highest = Math.max(highest, margins.get((int) (share * margins.size())) + 1e-3);
        }
        return highest;
    }
}
