package dev.setstone.benchmarks.injection;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.setstone.screening.injection.Votes;
import java.util.List;

/**
 * Finds how much each regression and each part of a text's shape should count: a logistic regression over the margins of texts that
 * the regressions were not trained on (Wolpert, "Stacked Generalization", 1992).
 */
final class Ballot {

    private static final double COST = 0.1;
    private static final double STOP = 1e-3;

    private Ballot() {}

    static Votes votes(List<CrossValidation.Scored> scored) {
        List<double[]> rows =
                scored.stream().map(one -> one.forms().get(0).inputs()).toList();
        int size = rows.get(0).length;
        double[] mean = new double[size];
        double[] spread = new double[size];
        for (int i = 0; i < size; i++) {
            int input = i;
            mean[i] = rows.stream().mapToDouble(row -> row[input]).average().orElseThrow();
            double variance = rows.stream()
                    .mapToDouble(row -> (row[input] - mean[input]) * (row[input] - mean[input]))
                    .average()
                    .orElseThrow();
            spread[i] = Math.max(1e-6, Math.sqrt(variance));
        }
        double[] fitted = fit(scored, mean, spread);
        float[] weights = new float[size];
        double bias = fitted[size];
        for (int i = 0; i < size; i++) {
            weights[i] = (float) (fitted[i] / spread[i]);
            bias -= fitted[i] * mean[i] / spread[i];
        }
        return new Votes((float) bias, weights);
    }

    private static double[] fit(List<CrossValidation.Scored> scored, double[] mean, double[] spread) {
        int size = mean.length;
        Problem problem = new Problem();
        problem.l = scored.size();
        problem.n = size + 1;
        problem.bias = -1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int row = 0; row < problem.l; row++) {
            double[] inputs = scored.get(row).forms().get(0).inputs();
            problem.x[row] = new Feature[size + 1];
            for (int i = 0; i < size; i++) {
                problem.x[row][i] = new FeatureNode(i + 1, (inputs[i] - mean[i]) / spread[i]);
            }
            problem.x[row][size] = new FeatureNode(size + 1, 1);
            problem.y[row] = scored.get(row).row().injection() ? 1 : -1;
        }
        Linear.disableDebugOutput();
        de.bwaldvogel.liblinear.Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, STOP));
        double[] weights = model.getFeatureWeights();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= model.getLabels()[0];
        }
        return weights;
    }
}
