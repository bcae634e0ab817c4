package dev.setstone.screening.injection;

import dev.setstone.screening.text.DecodedText;
import dev.setstone.screening.text.DecodingLadder;
import java.util.List;

/**
 * Tells texts that try to give a model orders from those that do not. Every form in which the text can be read is judged as a whole
 * and sentence by sentence. Time is that of sorting the text's words and characters, memory is linear in its length.
 *
 * <p>A classifier errs: see {@code docs/screening.md} for how often. Safe for many threads.
 */
public final class InjectionDetector {

    private static final String MODEL = "model.bin";

    private final DecodingLadder ladder = DecodingLadder.standard();
    private final FeatureExtractor extractor = new FeatureExtractor();
    private final Model model;

    /**
     * A detector with a model of one's own.
     *
     * @throws IllegalArgumentException when the model was trained with other cues than {@code cues.txt} has
     */
    public InjectionDetector(Model model) {
        if (model.cues() != extractor.cues()) {
            throw new IllegalArgumentException("the model knows " + model.cues() + " cues and cues.txt has "
                    + extractor.cues() + ": train it anew, see docs/screening.md");
        }
        this.model = model;
    }

    /** The detector with the model that ships with it. Reads it each time: keep the detector. */
    public static InjectionDetector shipped() {
        return new InjectionDetector(Model.of(Resource.bytes(MODEL)));
    }

    /** Assesses a text of any length and content. Never throws. */
    public Assessment assess(String text) {
        double highest = 0;
        String form = DecodedText.PLAIN;
        for (DecodedText decoded : ladder.forms(text)) {
            Model.Margins margins = model.margins(extractor.of(decoded.text()));
            double score = model.score(margins);
            if (score >= 0.5) {
                String sentence = Sentences.of(decoded.text()).get(margins.at());
                List<String> reasons = new Reasons(extractor, model).of(sentence);
                return new Assessment(true, score, decoded.form(), Excerpt.of(sentence.strip()), reasons);
            }
            form = score > highest ? decoded.form() : form;
            highest = Math.max(highest, score);
        }
        return new Assessment(false, highest, form, "", List.of());
    }

    /** The margins of every form of a text: what thresholds are chosen on. */
    public List<Model.Margins> margins(String text) {
        return ladder.forms(text).stream()
                .map(form -> model.margins(extractor.of(form.text())))
                .toList();
    }
}
