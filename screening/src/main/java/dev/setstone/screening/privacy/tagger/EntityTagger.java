package dev.setstone.screening.privacy.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each token of a text the label that makes the best sequence (Viterbi's algorithm over the learned weights). */
public final class EntityTagger {

    /** The weights that ship. */
    private static final String RESOURCE = "tagger.weights";

    private final Weights weights;
    private final int caution;

    /**
     * With weights.
     *
     * @param caution what the label {@link Label#OTHER} gets for free at each token, in units of weights: more finds less
     */
    public EntityTagger(Weights weights, int caution) {
        this.weights = weights;
        this.caution = caution;
    }

    /** With the weights that ship. */
    public static EntityTagger shipped() {
        try (InputStream stream = EntityTagger.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside " + EntityTagger.class.getName());
            }
            return new EntityTagger(Weights.read(stream), 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE + " can't be read", unreadable);
        }
    }

    /** A stretch of tokens of one kind: {@link Label#PERSON} or {@link Label#ADDRESS}; end exclusive, in UTF-16 chars. */
    public record Entity(Label kind, int start, int end) {}

    /** The persons and addresses of a text in its order. */
    public List<Entity> entities(String text) {
        List<Token> tokens = Token.of(text);
        Plausibility plausibility = new Plausibility(weights.lexicon(), tokens);
        List<Label> labels = withKnownNames(tokens, labels(tokens), plausibility);
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Label kind = kind(labels.get(i));
            if (kind != Label.OTHER) {
                int end = i + 1;
                while (end < tokens.size() && labels.get(end) == kind) {
                    end++;
                }
                List<Token> words = plausibility.core(kind, i, end);
                if (!words.isEmpty()) {
                    entities.add(new Entity(
                            kind,
                            words.get(0).start(),
                            words.get(words.size() - 1).end()));
                }
                i = end - 1;
            }
        }
        return entities;
    }

    /** Adds the words of names that stand elsewhere in the text, and those that are nothing but names. */
    private static List<Label> withKnownNames(List<Token> tokens, List<Label> labels, Plausibility plausibility) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            boolean person = labels.get(i) == Label.PERSON || labels.get(i) == Label.PERSON_START;
            if (person
                    && tokens.get(i).text().length() > 2
                    && !plausibility.core(Label.PERSON, i, i + 1).isEmpty()) {
                names.add(tokens.get(i).text());
            }
        }
        List<Label> more = new ArrayList<>(labels);
        for (int i = 0; i < labels.size(); i++) {
            Token token = tokens.get(i);
            if (labels.get(i) == Label.OTHER && (names.contains(token.text()) || plausibility.knownName(i))) {
                boolean goesOn = i > 0 && (more.get(i - 1) == Label.PERSON_START || more.get(i - 1) == Label.PERSON);
                more.set(i, goesOn ? Label.PERSON : Label.PERSON_START);
            }
        }
        return more;
    }

    private static Label kind(Label label) {
        return switch (label) {
            case PERSON_START -> Label.PERSON;
            case ADDRESS_START -> Label.ADDRESS;
            default -> Label.OTHER;
        };
    }

    private List<Label> labels(List<Token> tokens) {
        Features features = new Features(tokens, weights.lexicon());
        int[][] scores = new int[tokens.size()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = weights.scores(features.of(i));
            scores[i][0] += caution;
        }
        return new BestSequence(weights.pairs()).of(scores);
    }
}
