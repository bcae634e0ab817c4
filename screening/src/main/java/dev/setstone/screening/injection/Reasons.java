package dev.setstone.screening.injection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why the model takes a part of a text for an injection: the cues and the words that weigh most. */
final class Reasons {

    private static final int MOST_CUES = 4;
    private static final int MOST_WORDS = 4;

    private final FeatureExtractor extractor;
    private final Model model;

    Reasons(FeatureExtractor extractor, Model model) {
        this.extractor = extractor;
        this.model = model;
    }

    List<String> of(String window) {
        boolean[] cues = extractor.of(window).cues();
        List<String> reasons = new ArrayList<>(IntStream.range(0, cues.length)
                .filter(cue -> cues[cue] && model.weightOfCue(cue) > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer cue) -> -model.weightOfCue(cue)))
                .limit(MOST_CUES)
                .map(extractor::reason)
                .toList());
        String words = heaviest(FeatureExtractor.words(window.toLowerCase(Locale.ROOT)));
        if (!words.isEmpty()) {
            reasons.add("weigh most: " + words);
        }
        return reasons;
    }

    private String heaviest(List<String> words) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            weights.put(words.get(i), model.weightOfHash(FeatureExtractor.wordHash(words.get(i))));
            if (i > 0) {
                int hash = FeatureExtractor.pairHash(words.get(i - 1), words.get(i));
                weights.put(words.get(i - 1) + " " + words.get(i), model.weightOfHash(hash));
            }
        }
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST_WORDS)
                .map(entry -> "\"" + Excerpt.of(entry.getKey()) + "\"")
                .collect(Collectors.joining(", "));
    }
}
