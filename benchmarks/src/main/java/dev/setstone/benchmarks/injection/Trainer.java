package dev.setstone.benchmarks.injection;

import dev.setstone.screening.injection.FeatureExtractor;
import dev.setstone.screening.injection.Features;
import dev.setstone.screening.injection.LinearModel;
import dev.setstone.screening.injection.Model;
import dev.setstone.screening.injection.Votes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Trains a model on labelled texts. The label is the whole text's; for the regression over sentences, those sentences of an injection
 * that the round before likes best stand for it, and of a benign text those that it likes best (the maximum of multiple-instance
 * learning: Andrews, Tsochantaridis and Hofmann, "Support Vector Machines for Multiple-Instance Learning", NIPS 2002).
 * Deterministic: the same rows in the same order give the same model.
 */
final class Trainer {

    private static final int ROUNDS = 3;
    private static final int INJECTION_SENTENCES = 3;
    private static final int BENIGN_SENTENCES = 5;

    /** In the first round: of an injection with more sentences nobody knows which are guilty. */
    private static final int SHORT = 6;

    private static final int FIRST_BENIGN = 12;

    private final Regression.Settings settings;
    private final FeatureExtractor extractor = new FeatureExtractor();

    /** A text's features and its label. */
    private record Seen(Features features, boolean injection) {}

    Trainer(Regression.Settings settings) {
        this.settings = settings;
    }

    /** A model whose votes and thresholds are still to be found. */
    Model train(List<Row> rows) {
        List<Seen> texts = rows.stream()
                .map(row -> new Seen(extractor.of(row.text()), row.injection()))
                .toList();
        List<Regression.Instance> words = new ArrayList<>();
        List<Regression.Instance> characters = new ArrayList<>();
        for (Seen text : texts) {
            words.add(new Regression.Instance(text.features().words(), text.injection()));
            characters.add(new Regression.Instance(text.features().characters(), text.injection()));
        }
        Model.Parts parts = new Model.Parts(
                regression(words, Features.WORD_BITS, settings.words()).fit(words),
                regression(characters, Features.CHARACTER_BITS, settings.characters())
                        .fit(characters),
                sentences(texts));
        return new Model(parts, Votes.equal(), new Model.Thresholds(0, 0, 1, extractor.cues()));
    }

    private Regression regression(List<Regression.Instance> instances, int bits, double cost) {
        return new Regression(instances, bits, cost, settings.injectionWeight());
    }

    private LinearModel sentences(List<Seen> texts) {
        List<Regression.Instance> instances = new ArrayList<>();
        for (Seen text : texts) {
            List<int[]> sentences = text.features().sentences();
            boolean all = text.injection() && sentences.size() <= SHORT;
            int count = all ? SHORT : text.injection() ? 0 : FIRST_BENIGN;
            sentences.stream()
                    .limit(count)
                    .forEach(sentence -> instances.add(new Regression.Instance(sentence, text.injection())));
        }
        Regression regression = regression(instances, Features.WORD_BITS, settings.sentences());
        LinearModel fitted = regression.fit(instances);
        for (int round = 1; round < ROUNDS; round++) {
            LinearModel before = fitted;
            fitted = regression.fit(texts.stream()
                    .flatMap(text -> highest(text, before).stream())
                    .toList());
        }
        return fitted;
    }

    private static List<Regression.Instance> highest(Seen text, LinearModel linear) {
        record Scored(int[] sentence, double margin) {}
        List<Scored> highest = text.features().sentences().stream()
                .map(sentence -> new Scored(sentence, linear.margin(sentence)))
                .sorted(Comparator.comparingDouble(scored -> -scored.margin()))
                .limit(text.injection() ? INJECTION_SENTENCES : BENIGN_SENTENCES)
                .toList();
        return highest.stream()
                .filter(scored -> !text.injection() || scored == highest.get(0) || scored.margin() > 0)
                .map(scored -> new Regression.Instance(scored.sentence(), text.injection()))
                .toList();
    }
}
