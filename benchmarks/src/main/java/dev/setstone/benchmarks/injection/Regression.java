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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A logistic regression by liblinear's trust region Newton method, which takes no random numbers. */
final class Regression {

    private static final double STOP = 3e-2;
    private static final int HASHES = 1 << Features.BITS;

    /** One weight of so many may be cut off, so that the others keep finer steps. */
    private static final int CUT_OFF = 10_000;

    private final Settings settings;
    private final FeatureExtractor extractor;

    /**
     * What is chosen by cross-validation.
     *
     * @param cost liblinear's C, the weight of errors against that of large weights
     * @param injectionWeight how much an injection counts against a benign text
     * @param cueScale how strongly cues are seen against hashes
     */
    record Settings(double cost, double injectionWeight, double cueScale) {}

    Regression(Settings settings, FeatureExtractor extractor) {
        this.settings = settings;
        this.extractor = extractor;
    }

    Model fit(List<Instance> instances) {
        Problem problem = new Problem();
        problem.l = instances.size();
        problem.n = HASHES + extractor.cues() + 1;
        problem.bias = -1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = vector(extractor.of(instances.get(i).window()));
            problem.y[i] = instances.get(i).injection() ? 1 : -1;
        }
        Parameter parameter = new Parameter(SolverType.L2R_LR, settings.cost(), STOP);
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
        List<Feature> vector = new ArrayList<>();
        addHashes(features.words().clone(), features.characters().clone(), vector);
        boolean[] cues = features.cues();
        for (int cue = 0; cue < cues.length; cue++) {
            if (cues[cue]) {
                vector.add(new FeatureNode(HASHES + cue + 1, settings.cueScale()));
            }
        }
        vector.add(new FeatureNode(HASHES + cues.length + 1, 1));
        return vector.toArray(Feature[]::new);
    }

    private static void addHashes(int[] words, int[] characters, List<Feature> vector) {
        Arrays.sort(words);
        Arrays.sort(characters);
        double perWord = 1 / Math.sqrt(words.length);
        double perRun = 1 / Math.sqrt(characters.length);
        int word = 0;
        int run = 0;
        while (word < words.length || run < characters.length) {
            int hash = Math.min(at(words, word), at(characters, run));
            double value = 0;
            for (; at(words, word) == hash; word++) {
                value += perWord;
            }
            for (; at(characters, run) == hash; run++) {
                value += perRun;
            }
            vector.add(new FeatureNode(hash + 1, value));
        }
    }

    private static int at(int[] sorted, int i) {
        return i < sorted.length ? sorted[i] : Integer.MAX_VALUE;
    }

    private Model quantised(double[] weights) {
        double[] sizes =
                Arrays.stream(weights, 0, HASHES).map(Math::abs).sorted().toArray();
        float step = (float) (sizes[HASHES - 1 - HASHES / CUT_OFF] / Byte.MAX_VALUE);
        byte[] hashed = new byte[HASHES];
        for (int i = 0; i < HASHES; i++) {
            long units = Math.round(weights[i] / step);
            hashed[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, units));
        }
        float[] cues = new float[extractor.cues()];
        for (int i = 0; i < cues.length; i++) {
            cues[i] = (float) (weights[HASHES + i] * settings.cueScale());
        }
        float bias = (float) weights[HASHES + cues.length];
        return new Model(new Model.Calibration(0, 1), bias, cues, step, hashed);
    }
}
