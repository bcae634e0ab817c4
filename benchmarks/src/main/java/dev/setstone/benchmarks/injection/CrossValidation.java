package dev.setstone.benchmarks.injection;

import dev.setstone.screening.injection.InjectionDetector;
import dev.setstone.screening.injection.Model;
import dev.setstone.screening.injection.Votes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Margins of the training rows, each by a model that was trained without its fold. Versions of one text are in the same fold, so
 * these rates are lower than those of rows with a version among those trained on.
 */
final class CrossValidation {

    /**
     * A row and the margins of its forms, the plain one first.
     *
     * @param disguised whether the row is a disguised copy: votes are learned from those too, but nothing is measured on them
     */
    record Scored(Row row, int fold, boolean disguised, List<Model.Margins> forms) {

        private double highest(ToDoubleFunction<Model.Margins> margin) {
            return forms.stream().mapToDouble(margin).max().orElseThrow();
        }

        Validated by(Votes votes) {
            return new Validated(row, highest(votes::sum), highest(Model.Margins::sentence));
        }
    }

    /** A row, and the highest of its forms: the sum of the votes, and the margin of a sentence alone. */
    record Validated(Row row, double together, double sentence) {}

    /** The margins from which a text is an injection. */
    record Thresholds(double together, double sentence) {

        boolean reached(Validated row) {
            return above(row) >= 0;
        }

        /** By how much a row reaches the threshold that it is nearest to. */
        double above(Validated row) {
            return Math.max(row.together() - together, row.sentence() - sentence);
        }
    }

    private CrossValidation() {}

    /** Scores all rows that have a fold; the others are trained on in every one. */
    static List<Scored> run(Folds folds, Regression.Settings settings) {
        Map<Integer, List<Row>> tested = folds.tested();
        List<Scored> scored = new ArrayList<>();
        for (int fold : tested.keySet()) {
            List<Row> others = new ArrayList<>(folds.always());
            tested.forEach((other, rows) -> others.addAll(other == fold ? List.of() : rows));
            InjectionDetector detector = new InjectionDetector(new Trainer(settings).train(Augmentation.of(others)));
            List<Row> rows = Augmentation.of(tested.get(fold));
            for (int i = 0; i < rows.size(); i++) {
                boolean disguised = i >= tested.get(fold).size();
                scored.add(new Scored(
                        rows.get(i),
                        fold,
                        disguised,
                        detector.margins(rows.get(i).text())));
            }
        }
        return scored;
    }

    /** Votes for the rows of each fold are learned from the other folds. */
    static List<Validated> validated(List<Scored> scored) {
        Map<Integer, Votes> votes = new TreeMap<>();
        for (Scored one : scored) {
            votes.computeIfAbsent(
                    one.fold(),
                    fold -> Ballot.votes(scored.stream()
                            .filter(other -> other.fold() != fold)
                            .toList()));
        }
        return scored.stream()
                .filter(one -> !one.disguised())
                .map(one -> one.by(votes.get(one.fold())))
                .toList();
    }

    /** The lowest margin at which at most this share of the benign rows of each kind reaches it. */
    static double threshold(
            List<Validated> validated, List<String> mainKinds, double share, ToDoubleFunction<Validated> margin) {
        double highest = Double.NEGATIVE_INFINITY;
        for (String kind : mainKinds) {
            List<Double> margins = ofKind(validated, kind)
                    .map(margin::applyAsDouble)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            highest = Math.max(highest, margins.get((int) (share * margins.size())) + 1e-3);
        }
        return highest;
    }

    private static Stream<Validated> ofKind(List<Validated> validated, String mainKind) {
        return validated.stream()
                .filter(one -> !one.row().injection() && one.row().mainKind().equals(mainKind));
    }
}
