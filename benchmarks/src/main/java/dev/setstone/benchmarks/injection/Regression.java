package dev.setstone.benchmarks.injection;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.setstone.screening.injection.LinearModel;
import dev.setstone.screening.injection.TermWeights;
import java.util.Arrays;
import java.util.List;

/** A logistic regression by liblinear's trust region Newton method, which takes no random numbers. */
final class Regression {

    private static final double STOP = 1e-2;

    /** One weight of so many may be cut off, so that the others keep finer steps. */
    private static final int CUT_OFF = 10_000;

    private final int size;
    private final TermWeights terms;
    private final double cost;
    private final double injectionWeight;

    /** A document's hashes and its label. */
    @SuppressWarnings("ArrayRecordComponent")
    record Instance(int[] hashes, boolean injection) {}

    /**
     * What is chosen by cross-validation.
     *
     * @param words liblinear's C of the regression over words: the weight of errors against that of large weights
     * @param characters the same, over runs of characters
     * @param sentences the same, over sentences
     * @param injectionWeight how much an injection counts against a benign text
     */
    record Settings(double words, double characters, double sentences, double injectionWeight) {}

    /** A regression whose term weights are learned from these instances. */
    Regression(List<Instance> instances, int bits, double cost, double injectionWeight) {
        this.size = 1 << bits;
        this.terms = TermWeights.learn(instances.stream().map(Instance::hashes).toList(), bits);
        this.cost = cost;
        this.injectionWeight = injectionWeight;
    }

    LinearModel fit(List<Instance> instances) {
        Problem problem = new Problem();
        problem.l = instances.size();
        problem.n = size + 1;
        problem.bias = -1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = vector(instances.get(i).hashes());
            problem.y[i] = instances.get(i).injection() ? 1 : -1;
        }
        Parameter parameter = new Parameter(SolverType.L2R_LR, cost, STOP);
        parameter.setWeights(new double[] {injectionWeight, 1}, new int[] {1, -1});
        Linear.disableDebugOutput();
        de.bwaldvogel.liblinear.Model fitted = Linear.train(problem, parameter);
        double sign = fitted.getLabels()[0] == 1 ? 1 : -1;
        return quantised(Arrays.stream(fitted.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray());
    }

    /** Indices from 1 and in order, as liblinear wants them: the hashes, and a constant one. */
    private Feature[] vector(int[] hashes) {
        TermWeights.Vector vector = terms.vector(hashes);
        int length = vector.hashes().length;
        Feature[] features = new Feature[length + 1];
        for (int i = 0; i < length; i++) {
            features[i] = new FeatureNode(vector.hashes()[i] + 1, vector.values()[i]);
        }
        features[length] = new FeatureNode(size + 1, 1);
        return features;
    }

    private LinearModel quantised(double[] weights) {
        double[] sizes = Arrays.stream(weights, 0, size).map(Math::abs).sorted().toArray();
        float step = (float) (sizes[size - 1 - size / CUT_OFF] / Byte.MAX_VALUE);
        byte[] units = new byte[size];
        for (int i = 0; i < size; i++) {
            long rounded = Math.round(weights[i] / step);
            units[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, rounded));
        }
        return new LinearModel(terms, (float) weights[size], step, units);
    }
}
