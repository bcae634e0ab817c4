package dev.setstone.benchmarks.privacy;

import dev.setstone.benchmarks.privacy.LabelledText.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One set labels an address as a whole, the other street, city and code one by one: pieces that touch become one address. */
final class WholeAddresses {

    private static final Set<String> PIECES = Set.of("STREET_ADDRESS", "ADDRESS", "ZIP_CODE", "GPE", "LOCATION");

    private WholeAddresses() {}

    /** The text with its addresses whole. */
    static LabelledText in(LabelledText text) {
        List<Span> spans = new ArrayList<>();
        for (Span span : text.spans()) {
            Span last = spans.isEmpty() ? span : spans.get(spans.size() - 1);
            if (!spans.isEmpty() && last.type().equals("ADDRESS") && touches(text.text(), last, span)) {
                spans.set(spans.size() - 1, new Span("ADDRESS", last.start(), span.end()));
            } else {
                String type =
                        span.type().equals("STREET_ADDRESS") || span.type().equals("ZIP_CODE")
                                ? "ADDRESS"
                                : span.type();
                spans.add(new Span(type, span.start(), span.end()));
            }
        }
        return new LabelledText(text.text(), spans, text.template(), text.personal());
    }

    private static boolean touches(String text, Span last, Span span) {
        return PIECES.contains(span.type())
                && text.substring(last.end(), span.start()).matches("[\\s,>?*-]{0,6}");
    }
}
