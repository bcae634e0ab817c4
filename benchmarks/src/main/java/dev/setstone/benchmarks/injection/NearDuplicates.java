package dev.setstone.benchmarks.injection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Groups texts that are versions of each other, so that a split never has one in training and another in what is held out: two
 * texts belong together when at least half of the shorter one's runs of four words stand in the other.
 */
final class NearDuplicates {

    private static final int RUN = 4;
    private static final int COMMON = 200;

    private NearDuplicates() {}

    /** For each text the place of the first text of its group. */
    static int[] groups(List<String> texts) {
        List<Set<String>> runs = texts.stream().map(NearDuplicates::runs).toList();
        Map<String, List<Integer>> places = new HashMap<>();
        int[] group = new int[texts.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            Map<Integer, Integer> shared = new HashMap<>();
            for (String run : runs.get(i)) {
                List<Integer> with = places.computeIfAbsent(run, key -> new ArrayList<>());
                if (with.size() < COMMON) {
                    with.forEach(other -> shared.merge(other, 1, Integer::sum));
                    with.add(i);
                }
            }
            for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
                int shorter =
                        Math.min(runs.get(i).size(), runs.get(other.getKey()).size());
                if (2 * other.getValue() >= shorter) {
                    join(group, i, other.getKey());
                }
            }
        }
        for (int i = 0; i < group.length; i++) {
            group[i] = root(group, i);
        }
        return group;
    }

    private static void join(int[] group, int one, int other) {
        int a = root(group, one);
        int b = root(group, other);
        group[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
        Set<String> runs = new HashSet<>();
        if (words.length < RUN) {
            runs.add(String.join(" ", words));
        }
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
        }
        return runs;
    }
}
