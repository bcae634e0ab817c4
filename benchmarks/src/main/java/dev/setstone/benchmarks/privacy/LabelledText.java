package dev.setstone.benchmarks.privacy;

import dev.setstone.screening.privacy.tagger.Label;
import dev.setstone.screening.privacy.tagger.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text and what is known to be in it.
 *
 * @param template which sentence it was made from
 * @param personal whether its source says that it tells of a person
 */
record LabelledText(String text, List<Span> spans, int template, boolean personal) {
    LabelledText {
        spans = List.copyOf(spans);
    }

    /** A stretch of the text, end exclusive, with the type that the source gives it. */
    record Span(String type, int start, int end) {}

    /** In small letters, unless that moves a char. */
    LabelledText small() {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? new LabelledText(lower, spans, template, personal) : this;
    }

    /** The label of each token, for the tagger. */
    List<Label> labels(List<Token> tokens) {
        List<Label> labels = new ArrayList<>();
        for (Token token : tokens) {
            labels.add(spans.stream()
                    .filter(span -> span.start() <= token.start() && token.start() < span.end())
                    .map(span -> label(span, token))
                    .findFirst()
                    .orElse(Label.OTHER));
        }
        return labels;
    }

    private static Label label(Span span, Token token) {
        boolean first = span.start() == token.start();
        return switch (span.type()) {
            case "PERSON" -> first ? Label.PERSON_START : Label.PERSON;
            case "ADDRESS", "STREET_ADDRESS" -> first ? Label.ADDRESS_START : Label.ADDRESS;
            case "LOCATION", "GPE", "ZIP_CODE" -> Label.PLACE;
            case "ORGANIZATION" -> Label.ORGANISATION;
            default -> Label.OTHER;
        };
    }
}
