package dev.setstone.benchmarks.privacy;

import dev.setstone.screening.privacy.tagger.BestSequence;
import dev.setstone.screening.privacy.tagger.Features;
import dev.setstone.screening.privacy.tagger.Label;
import dev.setstone.screening.privacy.tagger.Lexicon;
import dev.setstone.screening.privacy.tagger.Token;
import dev.setstone.screening.privacy.tagger.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The averaged structured perceptron (M. Collins, EMNLP 2002): guesses a sequence and moves the weights from the guess to the truth. */
final class Perceptron {

    /** What a wrong name costs more than a missed one: the score that other labels get for free while learning. */
    private final int margin;

    private static final int RARE = 4;

    private final int[] counts = new int[Weights.SIZE / Weights.LABELS];
    private final int[] buckets = new int[Weights.SIZE];
    private final int[] pairs = new int[Weights.LABELS * Weights.LABELS];
    private final double[] bucketSums = new double[Weights.SIZE];
    private final double[] pairSums = new double[pairs.length];
    private long step = 1;

    private final Lexicon lexicon;

    Perceptron(Lexicon lexicon, int margin) {
        this.lexicon = lexicon;
        this.margin = margin;
    }

    /** Goes over the texts so many times, in an order that the seed decides. */
    Weights learn(List<LabelledText> texts, int rounds, long seed) {
        List<Example> examples = new ArrayList<>();
        texts.forEach(text -> examples.add(Example.of(text, lexicon)));
        examples.forEach(this::count);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(this::learn);
        }
        return averaged();
    }

    private void learn(Example example) {
        List<Label> guess = new BestSequence(pairs).of(scores(example));
        int beforeTruth = 0;
        int beforeGuess = 0;
        for (int i = 0; i < guess.size(); i++) {
            int right = example.truth().get(i).ordinal();
            int guessed = guess.get(i).ordinal();
            if (right != guessed) {
                move(example.buckets()[i], right, 1);
                move(example.buckets()[i], guessed, -1);
            }
            if (i > 0 && (right != guessed || beforeTruth != beforeGuess)) {
                movePair(beforeTruth * Weights.LABELS + right, 1);
                movePair(beforeGuess * Weights.LABELS + guessed, -1);
            }
            beforeTruth = right;
            beforeGuess = guessed;
        }
        step++;
    }

    /** Every wrong label gets a head start, so that what is learned holds by a margin. */
    private int[][] scores(Example example) {
        int[][] scores = new int[example.truth().size()][Weights.LABELS];
        for (int i = 0; i < scores.length; i++) {
            for (int bucket : example.buckets()[i]) {
                for (int label = 0; label < Weights.LABELS; label++) {
                    scores[i][label] += buckets[bucket * Weights.LABELS + label];
                }
            }
            for (int label = 0; label < Weights.LABELS; label++) {
                scores[i][label] += label == example.truth().get(i).ordinal() ? 0 : margin;
            }
        }
        return scores;
    }

    private void count(Example example) {
        for (int[] features : example.buckets()) {
            for (int bucket : features) {
                counts[bucket]++;
            }
        }
    }

    /** What was seen once or twice teaches only itself. */
    private void move(int[] features, int label, int by) {
        for (int bucket : features) {
            if (counts[bucket] < RARE) {
                continue;
            }
            int index = bucket * Weights.LABELS + label;
            buckets[index] += by;
            bucketSums[index] += (double) by * step;
        }
    }

    private void movePair(int index, int by) {
        pairs[index] += by;
        pairSums[index] += (double) by * step;
    }

    /** The mean over all steps, scaled into bytes: three in a thousand of the largest are cut. */
    private Weights averaged() {
        double[] means = means(buckets, bucketSums);
        double[] pairMeans = means(pairs, pairSums);
        double[] sizes = Arrays.stream(means)
                .map(Math::abs)
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        double largest = sizes.length == 0 ? 1 : sizes[(int) (sizes.length * 0.997)];
        return new Weights(lexicon, bytes(means, 127 / largest), bytes(pairMeans, 127 / largest));
    }

    private double[] means(int[] last, double[] sums) {
        double[] means = new double[last.length];
        for (int i = 0; i < last.length; i++) {
            means[i] = last[i] - sums[i] / step;
        }
        return means;
    }

    private static byte[] bytes(double[] values, double scale) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(values[i] * scale)));
        }
        return bytes;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Example(int[][] buckets, List<Label> truth) {
        static Example of(LabelledText text, Lexicon lexicon) {
            List<Token> tokens = Token.of(text.text());
            Features features = new Features(tokens, lexicon);
            int[][] buckets = new int[tokens.size()][];
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] = features.of(i);
            }
            return new Example(buckets, text.labels(tokens));
        }
    }
}
