package dev.setstone.screening.injection;

import dev.setstone.screening.text.DecodedText;
import dev.setstone.screening.text.DecodingLadder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells texts that try to give a model orders from those that do not. Every form in which the text can be read is cut into
 * windows, and the window that looks most like an injection speaks for the text. Time and memory are linear in its length.
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
        Finding highest = null;
        Set<String> seen = new LinkedHashSet<>();
        for (DecodedText form : ladder.forms(text)) {
            for (String window : Windows.of(form.text())) {
                if (seen.add(window)) {
                    double margin = model.margin(extractor.of(window));
                    highest = highest == null || margin > highest.margin()
                            ? new Finding(form.form(), window, margin)
                            : highest;
                }
            }
            if (highest != null && model.score(highest.margin()) >= 0.5) {
                return found(highest);
            }
        }
        return highest == null
                ? new Assessment(false, 0, DecodedText.PLAIN, "", List.of())
                : new Assessment(false, model.score(highest.margin()), highest.form(), "", List.of());
    }

    /** The highest margin of the windows of a text as it stands, without the ladder: what thresholds are chosen on. */
    public double margin(String text) {
        return Windows.of(text).stream()
                .mapToDouble(window -> model.margin(extractor.of(window)))
                .max()
                .orElseThrow();
    }

    private Assessment found(Finding finding) {
        List<String> reasons = new Reasons(extractor, model).of(finding.window());
        return new Assessment(
                true,
                model.score(finding.margin()),
                finding.form(),
                Excerpt.of(finding.window().strip()),
                reasons);
    }

    private record Finding(String form, String window, double margin) {}
}
