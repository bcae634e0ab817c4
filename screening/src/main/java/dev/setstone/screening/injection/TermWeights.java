package dev.setstone.screening.injection;

import java.util.Arrays;
import java.util.List;

/**
 * Weights the terms of a text by how often they stand in it and how rare they are elsewhere: one plus the logarithm of the count,
 * times the inverse document frequency, the whole vector scaled to length one (Salton and Buckley, "Term-weighting approaches in
 * automatic text retrieval", 1988).
 */
public final class TermWeights {

    /** Bytes hold rarities up to 255 / 24, more than a million documents have. */
    private static final double UNITS = 24;

    private static final int UNSIGNED = 0xFF;
    private static final int SELDOM = 2;

    private final byte[] rarities;

    TermWeights(byte[] rarities) {
        this.rarities = rarities.clone();
    }

    /** A vector: hashes in order, each once, with their values. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Vector(int[] hashes, double[] values) {}

    /** Learns from documents how rare each hash below two to the power of bits is; those in one document alone don't count. */
    public static TermWeights learn(List<int[]> documents, int bits) {
        int[] frequencies = new int[1 << bits];
        for (int[] document : documents) {
            for (int hash : Arrays.stream(document).distinct().toArray()) {
                frequencies[hash]++;
            }
        }
        byte[] rarities = new byte[1 << bits];
        for (int hash = 0; hash < rarities.length; hash++) {
            double rarity = 1 + StrictMath.log((1.0 + documents.size()) / (1 + frequencies[hash]));
            rarities[hash] = (byte) (frequencies[hash] < SELDOM ? 0 : Math.min(UNSIGNED, Math.round(rarity * UNITS)));
        }
        return new TermWeights(rarities);
    }

    byte[] rarities() {
        return rarities.clone();
    }

    /** The vector of a text's hashes. */
    public Vector vector(int[] hashes) {
        int[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int[] terms = new int[sorted.length];
        double[] values = new double[sorted.length];
        int count = 0;
        double squares = 0;
        for (int i = 0, next; i < sorted.length; i = next) {
            next = i + 1;
            while (next < sorted.length && sorted[next] == sorted[i]) {
                next++;
            }
            double rarity = (rarities[sorted[i]] & UNSIGNED) / UNITS;
            if (rarity > 0) {
                terms[count] = sorted[i];
                values[count] = (1 + StrictMath.log(next - i)) * rarity;
                squares += values[count] * values[count];
                count++;
            }
        }
        for (int i = 0; i < count; i++) {
            values[i] /= Math.sqrt(squares);
        }
        return new Vector(Arrays.copyOf(terms, count), Arrays.copyOf(values, count));
    }
}
