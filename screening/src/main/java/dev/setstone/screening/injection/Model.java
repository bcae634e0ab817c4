package dev.setstone.screening.injection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A logistic regression over {@link Features}, its weights kept in a byte each. The hashes of a block weigh one over the root of
 * their number, so that a long part of a text does not outshout a short one.
 */
public final class Model {

    private static final int MAGIC = 0x53534944;
    private static final int VERSION = 1;

    private final float bias;
    private final float step;
    private final float slope;
    private final float threshold;
    private final float[] cues;
    private final byte[] hashed;

    /**
     * A model of its parts.
     *
     * @param calibration the margin from which a text is an injection, and how fast the score rises about it
     * @param bias what is added to every margin
     * @param cues one weight a cue
     * @param step the weight of one unit of the hashed weights
     * @param hashed one weight a hash
     */
    @SuppressWarnings("ArrayRecordComponent")
    public Model(Calibration calibration, float bias, float[] cues, float step, byte[] hashed) {
        this.threshold = calibration.threshold();
        this.slope = calibration.slope();
        this.bias = bias;
        this.cues = cues.clone();
        this.step = step;
        this.hashed = hashed.clone();
    }

    /** Where the score is 0.5, and its slope there (times four). */
    public record Calibration(float threshold, float slope) {}

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException when these are not the bytes of a model of this version
     */
    public static Model of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC || in.readInt() != VERSION || in.readInt() != Features.BITS) {
                throw new IllegalArgumentException(
                        "expected an injection model of version " + VERSION + " with 2^" + Features.BITS + " weights");
            }
            Calibration calibration = new Calibration(in.readFloat(), in.readFloat());
            float bias = in.readFloat();
            float[] cues = new float[in.readUnsignedShort()];
            for (int i = 0; i < cues.length; i++) {
                cues[i] = in.readFloat();
            }
            float step = in.readFloat();
            byte[] hashed = in.readNBytes(1 << Features.BITS);
            if (hashed.length != 1 << Features.BITS || in.read() >= 0) {
                throw new IllegalArgumentException("expected 2^" + Features.BITS + " weights at the end of the model");
            }
            return new Model(calibration, bias, cues, step, hashed);
        } catch (IOException tooShort) {
            throw new IllegalArgumentException("the model is cut off after " + bytes.length + " bytes", tooShort);
        }
    }

    /** The bytes of this model; the same for the same model on every machine. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeInt(Features.BITS);
            out.writeFloat(threshold);
            out.writeFloat(slope);
            out.writeFloat(bias);
            out.writeShort(cues.length);
            for (float cue : cues) {
                out.writeFloat(cue);
            }
            out.writeFloat(step);
            out.write(hashed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    int cues() {
        return cues.length;
    }

    /** The logarithm of the odds of an injection, before calibration. */
    public double margin(Features features) {
        double margin = bias + block(features.words()) + block(features.characters());
        boolean[] found = features.cues();
        for (int i = 0; i < found.length; i++) {
            margin += found[i] ? cues[i] : 0;
        }
        return margin;
    }

    private double block(int[] hashes) {
        long sum = 0;
        for (int hash : hashes) {
            sum += hashed[hash];
        }
        return hashes.length == 0 ? 0 : sum * step / Math.sqrt(hashes.length);
    }

    /** Between 0 and 1; 0.5 at the threshold. */
    double score(double margin) {
        return 1 / (1 + StrictMath.exp(-slope * (margin - threshold)));
    }

    double weightOfHash(int hash) {
        return hashed[hash] * (double) step;
    }

    double weightOfCue(int cue) {
        return cues[cue];
    }
}
