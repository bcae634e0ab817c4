package dev.setstone.benchmarks.injection;

import dev.setstone.screening.injection.FeatureExtractor;
import dev.setstone.screening.injection.Model;
import dev.setstone.screening.injection.Windows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Trains a model on labelled texts. The label is the whole text's, the detector judges windows: so the windows of an injection
 * that the model of the round before likes best stand for it, and of a benign text those that it likes best (the maximum of
 * multiple-instance learning: Andrews, Tsochantaridis and Hofmann, "Support Vector Machines for Multiple-Instance Learning",
 * NIPS 2002). Deterministic: the same rows in the same order give the same model.
 */
final class Trainer {

    private static final int ROUNDS = 3;
    private static final int INJECTION_WINDOWS = 3;
    private static final int BENIGN_WINDOWS = 4;

    private final Regression regression;
    private final FeatureExtractor extractor = new FeatureExtractor();

    Trainer(Regression.Settings settings) {
        this.regression = new Regression(settings, extractor);
    }

    Model train(List<Row> rows) {
        Model model = regression.fit(firstWindows(rows));
        for (int round = 1; round < ROUNDS; round++) {
            List<Instance> instances = new ArrayList<>();
            for (Row row : rows) {
                instances.addAll(instances(row, model));
            }
            model = regression.fit(instances);
        }
        return model;
    }

    /** Where an order is hidden in a document nobody knows before the second round. */
    private static List<Instance> firstWindows(List<Row> rows) {
        List<Instance> instances = new ArrayList<>();
        for (Row row : rows) {
            List<String> windows = Windows.of(row.text());
            if (!row.injection() || windows.size() == 1 || !row.mainKind().equals("indirect")) {
                instances.add(new Instance(windows.get(0), row.injection()));
            }
        }
        return instances;
    }

    private List<Instance> instances(Row row, Model model) {
        record Scored(String window, double margin) {}
        List<Scored> highest = Windows.of(row.text()).stream()
                .map(window -> new Scored(window, model.margin(extractor.of(window))))
                .sorted(Comparator.comparingDouble(scored -> -scored.margin()))
                .limit(row.injection() ? INJECTION_WINDOWS : BENIGN_WINDOWS)
                .toList();
        return highest.stream()
                .filter(scored -> !row.injection() || scored == highest.get(0) || scored.margin() > 0)
                .map(scored -> new Instance(scored.window(), row.injection()))
                .toList();
    }
}
