package dev.setstone.screening.injection;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A logistic regression over the vectors of {@link TermWeights}, its weights kept in a byte each. Immutable. */
public final class LinearModel {

    private final TermWeights terms;
    private final float bias;
    private final float step;
    private final byte[] weights;

    /**
     * A regression of its parts.
     *
     * @param bias what is added to every margin
     * @param step the weight of one unit
     * @param weights units, one number a hash
     */
    public LinearModel(TermWeights terms, float bias, float step, byte[] weights) {
        this.terms = terms;
        this.bias = bias;
        this.step = step;
        this.weights = weights.clone();
    }

    /** The logarithm of the odds of an injection. */
    public double margin(int[] hashes) {
        TermWeights.Vector vector = terms.vector(hashes);
        double sum = 0;
        for (int i = 0; i < vector.hashes().length; i++) {
            sum += weights[vector.hashes()[i]] * vector.values()[i];
        }
        return bias + step * sum;
    }

    double weight(int hash) {
        return weights[hash] * (double) step;
    }

    static LinearModel read(DataInputStream in, int bits) throws IOException {
        float bias = in.readFloat();
        float step = in.readFloat();
        byte[] rarities = in.readNBytes(1 << bits);
        byte[] weights = in.readNBytes(1 << bits);
        if (rarities.length != 1 << bits || weights.length != 1 << bits) {
            throw new IllegalArgumentException("the model is cut off: expected 2^" + bits + " weights");
        }
        return new LinearModel(new TermWeights(rarities), bias, step, weights);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(bias);
        out.writeFloat(step);
        out.write(terms.rarities());
        out.write(weights);
    }
}
