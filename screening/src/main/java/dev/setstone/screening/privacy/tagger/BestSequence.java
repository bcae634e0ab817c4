package dev.setstone.screening.privacy.tagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Viterbi's algorithm: the labels with the highest sum of their own scores and those of neighbouring pairs. */
public final class BestSequence {

    private static final Label[] LABELS = Label.values();
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final int[] pairs;

    /** With the score of each pair, by the label before, then the label. */
    public BestSequence(int[] pairs) {
        this.pairs = pairs.clone();
    }

    /** The labels for the scores of each token and label. */
    public List<Label> of(int[][] scores) {
        int[][] from = new int[scores.length][LABELS.length];
        int[] best = new int[LABELS.length];
        for (int i = 0; i < scores.length; i++) {
            best = i == 0 ? first(scores[0]) : next(best, scores[i], from[i]);
        }
        return backwards(best, from);
    }

    private static int[] first(int[] scores) {
        int[] best = scores.clone();
        for (int to = 0; to < best.length; to++) {
            best[to] = LABELS[to].mayFollow(Label.OTHER) ? best[to] : NEVER;
        }
        return best;
    }

    private int[] next(int[] before, int[] scores, int[] from) {
        int[] best = new int[LABELS.length];
        for (int to = 0; to < LABELS.length; to++) {
            int top = NEVER;
            for (int last = 0; last < LABELS.length; last++) {
                int score = before[last] + pairs[last * LABELS.length + to];
                if (score > top && LABELS[to].mayFollow(LABELS[last])) {
                    top = score;
                    from[to] = last;
                }
            }
            best[to] = Math.max(NEVER, top + scores[to]);
        }
        return best;
    }

    private static List<Label> backwards(int[] best, int[][] from) {
        int label = 0;
        for (int i = 1; i < best.length; i++) {
            label = best[i] > best[label] ? i : label;
        }
        List<Label> labels = new ArrayList<>();
        for (int i = from.length - 1; i >= 0; i--) {
            labels.add(LABELS[label]);
            label = from[i][label];
        }
        Collections.reverse(labels);
        return labels;
    }
}
