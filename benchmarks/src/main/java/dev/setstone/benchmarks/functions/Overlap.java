package dev.setstone.benchmarks.functions;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two sentences are nearly one: they share a run of words. */
final class Overlap {

    /** Five words in a row are hardly ever shared by chance. */
    private static final int RUN = 5;

    private Overlap() {}

    static boolean of(String one, String other) {
        Set<List<String>> runs = runs(one);
        return runs(other).stream().anyMatch(runs::contains);
    }

    private static Set<List<String>> runs(String text) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"));
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN));
        }
        return runs;
    }
}
