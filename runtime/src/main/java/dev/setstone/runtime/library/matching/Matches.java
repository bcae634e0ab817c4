package dev.setstone.runtime.library.matching;

import dev.setstone.runtime.library.Bounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The candidates that are most alike to a text. Of two with the same score the one with the smaller edit distance wins, then the earlier
 * one. At most 1,000 candidates of 1,000 chars, 100,000 chars together; else {@link IllegalArgumentException}.
 */
public final class Matches {

    private static final int MOST_CANDIDATES = 1_000;

    private Matches() {}

    /** The best by {@link Similarity#editScore}; empty when none reaches the threshold, from 0 to 100. */
    public static Optional<Match> best(String text, List<String> candidates, int threshold) {
        return ranked(text, candidates, threshold, Similarity::editScore).stream()
                .findFirst();
    }

    /** The best by {@link Similarity#jaroWinkler}; empty when none reaches the threshold, from 0 to 100. */
    public static Optional<Match> bestName(String text, List<String> candidates, int threshold) {
        return ranked(text, candidates, threshold, Similarity::jaroWinkler).stream()
                .findFirst();
    }

    /** The best by {@link Similarity#tokenSetRatio}; empty when none reaches the threshold, from 0 to 100. */
    public static Optional<Match> bestByWords(String text, List<String> candidates, int threshold) {
        return ranked(text, candidates, threshold, Similarity::tokenSetRatio).stream()
                .findFirst();
    }

    /** All that reach the threshold by {@link Similarity#editScore}, the best first. */
    public static List<Match> ranked(String text, List<String> candidates, int threshold) {
        return ranked(text, candidates, threshold, Similarity::editScore);
    }

    private interface Score {
        int of(String one, String other);
    }

    private record Ranked(Match match, int distance) {}

    private static List<Match> ranked(String text, List<String> candidates, int threshold, Score score) {
        Bounds.between(0, 100, threshold, "a threshold in percent");
        Bounds.between(0, MOST_CANDIDATES, candidates.size(), "a number of candidates");
        Bounds.between(
                0, Bounds.TEXT, candidates.stream().mapToInt(String::length).sum(), "a number of characters");
        List<Ranked> found = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            String candidate = candidates.get(i);
            int percent = score.of(text, candidate);
            if (percent >= threshold) {
                Match match = new Match(i, candidate, percent);
                found.add(new Ranked(match, Similarity.editDistance(text, candidate)));
            }
        }
        found.sort(Comparator.comparingInt((Ranked one) -> -one.match().score()).thenComparingInt(Ranked::distance));
        List<Match> matches = new ArrayList<>();
        found.forEach(one -> matches.add(one.match()));
        return Collections.unmodifiableList(matches);
    }
}
