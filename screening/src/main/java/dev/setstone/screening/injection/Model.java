package dev.setstone.screening.injection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Three regressions that vote, and the shape of the text: regressions over the words of the whole text, over its runs of characters, and over its sentences, of which the
 * one most like an injection speaks for all. A text is an injection when their weighted sum reaches a threshold, or when one sentence
 * alone reaches a higher one, so that a long document can't outvote it.
 */
public final class Model {

    private static final int MAGIC = 0x53534944;
    private static final int VERSION = 3;

    private final Parts parts;
    private final Votes votes;
    private final Thresholds thresholds;

    /** A model of its parts. */
    public Model(Parts parts, Votes votes, Thresholds thresholds) {
        this.parts = parts;
        this.votes = votes;
        this.thresholds = thresholds;
    }

    /** The three regressions. */
    public record Parts(LinearModel words, LinearModel characters, LinearModel sentences) {}

    /**
     * From where on a text is an injection.
     *
     * @param together the lowest sum of votes
     * @param sentence the lowest margin of a sentence alone
     * @param steepness how fast the score rises with what is above a threshold: 1 takes the margins for the logarithms of odds
     * @param cues how many cues there were in training
     */
    public record Thresholds(float together, float sentence, float steepness, int cues) {}

    /**
     * What the regressions say about a text, and what it looks like.
     *
     * @param inputs the margins over words, over characters and of the sentence most like an injection, then the shape
     * @param at that sentence's place
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Margins(double[] inputs, int at) {

        static final int INPUTS = 3 + Shape.SIZE;

        /** The margin of the sentence most like an injection. */
        public double sentence() {
            return inputs[2];
        }
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException when these are not the bytes of a model of this version
     */
    public static Model of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC || in.readInt() != VERSION) {
                throw new IllegalArgumentException("expected an injection model of version " + VERSION);
            }
            Thresholds thresholds =
                    new Thresholds(in.readFloat(), in.readFloat(), in.readFloat(), in.readUnsignedShort());
            Votes votes = Votes.read(in);
            Parts parts = new Parts(
                    LinearModel.read(in, Features.WORD_BITS),
                    LinearModel.read(in, Features.CHARACTER_BITS),
                    LinearModel.read(in, Features.WORD_BITS));
            if (in.read() >= 0) {
                throw new IllegalArgumentException("expected the end of the model after its weights");
            }
            return new Model(parts, votes, thresholds);
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
            out.writeFloat(thresholds.together());
            out.writeFloat(thresholds.sentence());
            out.writeFloat(thresholds.steepness());
            out.writeShort(thresholds.cues());
            votes.write(out);
            parts.words().write(out);
            parts.characters().write(out);
            parts.sentences().write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** These regressions with other votes and thresholds. */
    public Model with(Votes otherVotes, Thresholds otherThresholds) {
        return new Model(parts, otherVotes, otherThresholds);
    }

    int cues() {
        return thresholds.cues();
    }

    LinearModel sentences() {
        return parts.sentences();
    }

    /** The margins of a text. */
    public Margins margins(Features features) {
        double highest = Double.NEGATIVE_INFINITY;
        int at = 0;
        for (int i = 0; i < features.sentences().size(); i++) {
            double margin = parts.sentences().margin(features.sentences().get(i));
            at = margin > highest ? i : at;
            highest = Math.max(highest, margin);
        }
        double[] inputs = Arrays.copyOf(
                new double[] {
                    parts.words().margin(features.words()), parts.characters().margin(features.characters()), highest
                },
                Margins.INPUTS);
        System.arraycopy(features.shape(), 0, inputs, 3, Shape.SIZE);
        return new Margins(inputs, at);
    }

    /** Between 0 and 1; from 0.5 on a threshold is reached. */
    double score(Margins margins) {
        double above = Math.max(votes.sum(margins) - thresholds.together(), margins.sentence() - thresholds.sentence());
        return 1 / (1 + StrictMath.exp(-thresholds.steepness() * above));
    }
}
