package dev.setstone.benchmarks.injection;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.setstone.screening.injection.FeatureExtractor;
import dev.setstone.screening.injection.Features;
import dev.setstone.screening.injection.Model;
import dev.setstone.screening.injection.Windows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Trains a model on labelled texts. The label is the whole text's, the detector judges windows: so the window of an injection
 * that the model of the round before likes best stands for it, and of a benign text those that it likes best (the maximum of
 * multiple-instance learning: Andrews, Tsochantaridis and Hofmann, "Support Vector Machines for Multiple-Instance Learning",
 * NIPS 2002). Deterministic: the same rows in the same order give the same model.
 */
final class Trainer {

    private static final int ROUNDS = 3;
    private static final int BENIGN_WINDOWS = 3;
    private static final double MARGIN = 1e-2;

    private final Settings settings;
    private final FeatureExtractor extractor = new FeatureExtractor();

    /**
     * What is chosen by cross-validation.
     *
     * @param cost liblinear's C, the weight of errors against that of large weights
     * @param injectionWeight how much an injection counts against a benign text
     * @param cueScale how strongly cues are seen against hashes
     */
    record Settings(double cost, double injectionWeight, double cueScale) {}

    Trainer(Settings settings) {
        this.settings = settings;
    }

    /** One part of a text, as training sees it. */
    private record Instance(String window, boolean injection) {}

    Model train(List<Row> rows) {
        List<Instance> instances = new ArrayList<>();
        for (Row row : rows) {
            instances.add(new Instance(Windows.of(row.text()).get(0), row.injection()));
        }
        Model model = fit(instances);
        for (int round = 1; round < ROUNDS; round++) {
            Model before = model;
            instances.clear();
            for (Row row : rows) {
                instances.addAll(instances(row, before));
            }
            model = fit(instances);
        }
        return model;
    }

    private List<Instance> instances(Row row, Model model) {
        return Windows.of(row.text()).stream()
                .sorted(Comparator.comparingDouble((String window) -> -model.margin(extractor.of(window))))
                .limit(row.injection() ? 1 : BENIGN_WINDOWS)
                .map(window -> new Instance(window, row.injection()))
                .toList();
    }

    private Model fit(List<Instance> instances) {
        Problem problem = new Problem();
        problem.l = instances.size();
        problem.n = (1 << Features.BITS) + extractor.cues() + 1;
        problem.bias = -1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = vector(extractor.of(instances.get(i).window()));
            problem.y[i] = instances.get(i).injection() ? 1 : -1;
        }
        Parameter parameter = new Parameter(SolverType.L2R_LR, settings.cost(), MARGIN);
        parameter.setWeights(new double[] {settings.injectionWeight(), 1}, new int[] {1, -1});
        Linear.disableDebugOutput();
        de.bwaldvogel.liblinear.Model fitted = Linear.train(problem, parameter);
        double sign = fitted.getLabels()[0] == 1 ? 1 : -1;
        return quantised(Arrays.stream(fitted.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray());
    }

    /** Indices from 1 and in order, as liblinear wants them: the hashes, the cues, and a constant one. */
    private Feature[] vector(Features features) {
        int[] words = features.words().clone();
        int[] characters = features.characters().clone();
        Arrays.sort(words);
        Arrays.sort(characters);
        List<Feature> vector = new ArrayList<>();
        double perWord = 1 / Math.sqrt(Math.max(1, words.length));
        double perRun = 1 / Math.sqrt(Math.max(1, characters.length));
        int word = 0;
        int run = 0;
        while (word < words.length || run < characters.length) {
            int hash = Math.min(
                    word < words.length ? words[word] : Integer.MAX_VALUE,
                    run < characters.length ? characters[run] : Integer.MAX_VALUE);
            double value = 0;
            for (; word < words.length && words[word] == hash; word++) {
                value += perWord;
            }
            for (; run < characters.length && characters[run] == hash; run++) {
                value += perRun;
            }
            vector.add(new FeatureNode(hash + 1, value));
        }
        boolean[] cues = features.cues();
        for (int cue = 0; cue < cues.length; cue++) {
            if (cues[cue]) {
                vector.add(new FeatureNode((1 << Features.BITS) + cue + 1, settings.cueScale()));
            }
        }
        vector.add(new FeatureNode((1 << Features.BITS) + cues.length + 1, 1));
        return vector.toArray(Feature[]::new);
    }

    private Model quantised(double[] weights) {
        int hashes = 1 << Features.BITS;
        double largest = Arrays.stream(weights, 0, hashes).map(Math::abs).max().orElseThrow();
        float step = (float) (largest / Byte.MAX_VALUE);
        byte[] hashed = new byte[hashes];
        for (int i = 0; i < hashes; i++) {
            hashed[i] = (byte) Math.round(weights[i] / step);
        }
        float[] cues = new float[extractor.cues()];
        for (int i = 0; i < cues.length; i++) {
            cues[i] = (float) (weights[hashes + i] * settings.cueScale());
        }
        float bias = (float) weights[hashes + cues.length];
        return new Model(new Model.Calibration(0, 1), bias, cues, step, hashed);
    }
}
