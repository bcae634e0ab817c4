package dev.setstone.screening.injection;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How much each regression's margin and each part of a text's shape counts in the sum that decides. Immutable. */
public final class Votes {

    private final float bias;
    private final float[] weights;

    /** Votes with one weight for each of {@link Model.Margins#inputs}. */
    public Votes(float bias, float[] weights) {
        this.bias = bias;
        this.weights = weights.clone();
    }

    /** Votes of three regressions with the same say; what a text looks like has none. */
    public static Votes equal() {
        float[] weights = new float[Model.Margins.INPUTS];
        weights[0] = 1;
        weights[1] = 1;
        weights[2] = 1;
        return new Votes(0, weights);
    }

    /** The sum of the votes. */
    public double sum(Model.Margins margins) {
        double[] inputs = margins.inputs();
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * inputs[i];
        }
        return sum;
    }

    static Votes read(DataInputStream in) throws IOException {
        float bias = in.readFloat();
        float[] weights = new float[Model.Margins.INPUTS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readFloat();
        }
        return new Votes(bias, weights);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(bias);
        for (float weight : weights) {
            out.writeFloat(weight);
        }
    }
}
