package dev.setstone.screening.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Undoes disguises one inside the other: what a step brings to light goes through all steps again. Breadth first, so that the
 * form with the fewest steps is met first.
 *
 * <p>Bounded for hostile input: every step is linear, at most {@value #MOST_FORMS} forms come out of at most {@value #DEEPEST}
 * steps on end, and all forms together are at most {@value #MOST_GROWTH} times as long as the text.
 */
public final class DecodingLadder {

    private static final int DEEPEST = 4;
    private static final int MOST_FORMS = 24;
    private static final int MOST_GROWTH = 12;
    private static final int SLACK = 65_536;

    /** Steps that are taken once, at the end: a guess about letters spoils whatever is still encoded. */
    private static final List<Decoding> LAST = List.of(Leetspeak.readingOneAs('i'), Leetspeak.readingOneAs('l'));

    private final List<Decoding> steps;

    private DecodingLadder(List<Decoding> steps) {
        this.steps = steps;
    }

    /** The ladder of all disguises that are known here. Reads resources: build it once and keep it. It is safe for many threads. */
    public static DecodingLadder standard() {
        CommonWords words = CommonWords.load();
        Stretches stretches = new Stretches(words);
        return new DecodingLadder(List.of(
                new InvisibleCharacters(),
                Lookalikes.load(),
                new UnicodeEscapes(),
                new HtmlEntities(),
                new PercentEncoding(),
                new Base64Runs(),
                new HexRuns(),
                new SpacedLetters(words),
                new Rot13(stretches),
                new Reversal(stretches)));
    }

    /** The text itself, then every form in which it differs, the least decoded first. No two have the same text. */
    public List<DecodedText> forms(String text) {
        List<DecodedText> forms = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        forms.add(new DecodedText(DecodedText.PLAIN, text));
        seen.add(text);
        long budget = (long) MOST_GROWTH * text.length() + SLACK;
        int next = 0;
        for (int depth = 0; depth < DEEPEST; depth++) {
            int end = forms.size();
            for (; next < end; next++) {
                budget = climb(steps, forms, seen, forms.get(next), budget);
            }
        }
        for (DecodedText form : List.copyOf(forms)) {
            budget = climb(LAST, forms, seen, form, budget);
        }
        return List.copyOf(forms);
    }

    private static long climb(
            List<Decoding> steps, List<DecodedText> forms, Set<String> seen, DecodedText from, long budget) {
        long left = budget;
        for (Decoding step : steps) {
            if (forms.size() == MOST_FORMS) {
                return left;
            }
            String decoded = step.decode(from.text());
            if (decoded.length() <= left && seen.add(decoded)) {
                forms.add(from.then(step.name(), decoded));
                left -= decoded.length();
            }
        }
        return left;
    }
}
