package dev.setstone.screening.privacy.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learned: for each bucket and label how much it speaks for the label, and for each pair of neighbouring labels how well
 * they go together.
 *
 * @param lexicon what the features know of words
 * @param ofBuckets by bucket, then label
 * @param ofPairs by the label before, then the label
 */
@SuppressWarnings("ArrayRecordComponent") // A million numbers; nobody compares two models.
public record Weights(Lexicon lexicon, byte[] ofBuckets, byte[] ofPairs) {

    /** How many labels there are. */
    public static final int LABELS = Label.values().length;

    /** The number of weights of buckets. */
    public static final int SIZE = Features.BUCKETS * LABELS;

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when the stream ends too early or can't be read
     */
    public static Weights read(InputStream stream) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream))) {
            WordSet ordinary = new WordSet(in.readNBytes(in.readInt()));
            WordSet names = new WordSet(in.readNBytes(in.readInt()));
            return new Weights(new Lexicon(ordinary, names), in.readNBytes(SIZE), in.readNBytes(LABELS * LABELS));
        }
    }

    /** Writes, compressed. */
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
            write(lexicon.ordinary(), out);
            write(lexicon.names(), out);
            out.write(ofBuckets);
            out.write(ofPairs);
        }
    }

    private static void write(WordSet words, DataOutputStream out) throws IOException {
        out.writeInt(words.bits().length);
        out.write(words.bits());
    }

    /** The pairs' scores. */
    int[] pairs() {
        int[] pairs = new int[ofPairs.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = ofPairs[i];
        }
        return pairs;
    }

    /** How much the features speak for each label. */
    int[] scores(int[] buckets) {
        int[] scores = new int[LABELS];
        for (int bucket : buckets) {
            for (int label = 0; label < LABELS; label++) {
                scores[label] += ofBuckets[bucket * LABELS + label];
            }
        }
        return scores;
    }
}
