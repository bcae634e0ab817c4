package dev.setstone.screening.injection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

    List<String> of(String sentence) {
        boolean[] cues = extractor.cuesIn(sentence);
        List<String> reasons = new ArrayList<>(IntStream.range(0, cues.length)
                .filter(cue -> cues[cue] && weightOfCue(cue) > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer cue) -> -weightOfCue(cue)))
                .limit(MOST_CUES)
                .map(extractor::reason)
                .toList());
        String words = heaviest(FeatureExtractor.words(sentence));
        if (!words.isEmpty()) {
            reasons.add("weigh most: " + words);
        }
        return reasons;
    }

    private double weightOfCue(int cue) {
        return model.sentences().weight(FeatureExtractor.cueHash(cue));
    }

    private String heaviest(List<String> words) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            weights.put(words.get(i), model.sentences().weight(FeatureExtractor.wordHash(words.get(i))));
            if (i > 0) {
                int hash = FeatureExtractor.pairHash(words.get(i - 1), words.get(i));
                weights.put(
                        words.get(i - 1) + " " + words.get(i), model.sentences().weight(hash));
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
