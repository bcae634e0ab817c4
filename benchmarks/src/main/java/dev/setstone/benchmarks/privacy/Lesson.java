package dev.setstone.benchmarks.privacy;

import dev.setstone.screening.privacy.tagger.Lexicon;
import dev.setstone.screening.privacy.tagger.Weights;
import dev.setstone.screening.privacy.tagger.WordSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the tagger learns from, put together the same way each time. */
final class Lesson {

    static final long SEED = 20_260_315;
    static final int ROUNDS = 6;
    static final int COPIES = 6;
    static final int FILLINGS = 12;
    private static final int MARGIN = 20;

    private final Path data;
    private final List<String> ordinary;
    private final InventedTexts invented;
    private final Set<String> names;

    /** From the shared folder and a folder with word lists. */
    Lesson(Path data, WordLists words) throws IOException {
        this.data = data;
        ordinary = new ArrayList<>(words.upTo(50));
        Set<String> proper = ProperWords.all();
        ordinary.addAll(proper);
        invented = new InventedTexts(SEED, words.upTo(35));
        names = invented.names(60_000, new TreeSet<>(ordinary), proper);
    }

    /** The texts to learn from: those of the shared set and what is added to them. */
    List<LabelledText> texts(List<LabelledText> shared) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (LabelledText text : shared) {
            LabelledText whole = WholeAddresses.in(text);
            texts.add(whole);
            for (int i = 0; i < COPIES; i++) {
                texts.add(invented.withOthers(whole));
            }
        }
        texts.addAll(invented.sentences(FILLINGS));
        texts.addAll(invented.plain(FILLINGS));
        texts.addAll(new PlainTexts(names).read(data));
        return texts;
    }

    /** What is learned from them. */
    Weights weights(List<LabelledText> texts) {
        // A part of the names is kept from the lexicon, so that the tagger learns to do without.
        Set<String> known = new TreeSet<>(names);
        known.removeIf(name -> Math.floorMod(name.hashCode(), 5) < 2);
        Lexicon lexicon = new Lexicon(WordSet.of(ordinary), WordSet.of(known));
        Weights weights = new Perceptron(lexicon, MARGIN).learn(texts, ROUNDS, SEED);
        Lexicon whole = new Lexicon(lexicon.ordinary(), WordSet.of(names));
        return new Weights(whole, weights.ofBuckets(), weights.ofPairs());
    }
}
