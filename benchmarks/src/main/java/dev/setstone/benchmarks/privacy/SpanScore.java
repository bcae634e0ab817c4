package dev.setstone.benchmarks.privacy;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results.Table;
import dev.setstone.benchmarks.privacy.LabelledText.Span;
import dev.setstone.screening.privacy.PrivacyScanner;
import dev.setstone.screening.privacy.Sensitive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Findings against labelled spans, by type. */
final class SpanScore {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("PERSON", "PERSON_NAME"),
            Map.entry("STREET_ADDRESS", "ADDRESS"),
            Map.entry("ADDRESS", "ADDRESS"),
            Map.entry("ZIP_CODE", "ADDRESS"),
            Map.entry("CREDIT_CARD", "CARD_NUMBER"),
            Map.entry("PHONE_NUMBER", "PHONE"),
            Map.entry("EMAIL_ADDRESS", "EMAIL"),
            Map.entry("IBAN_CODE", "IBAN"),
            Map.entry("US_DRIVER_LICENSE", "DRIVING_LICENCE"),
            Map.entry("IP_ADDRESS", "IP_ADDRESS"),
            Map.entry("DATE_TIME", "DATE_OF_BIRTH"));

    private final SortedMap<String, Counts> counts = new TreeMap<>();

    SpanScore(PrivacyScanner scanner, List<LabelledText> texts) {
        texts.forEach(text -> count(text, scanner.scan(text.text())));
    }

    private void count(LabelledText text, List<Sensitive> findings) {
        List<Span> truth = new ArrayList<>();
        for (Span span : text.spans()) {
            boolean birth = text.text().matches("(?is).*(\\bborn\\b|birth).*")
                    && text.text().substring(span.start(), span.end()).matches("\\d+\\D\\d+\\D\\d+");
            if (TYPES.containsKey(span.type()) && (!span.type().equals("DATE_TIME") || birth)) {
                truth.add(new Span(TYPES.getOrDefault(span.type(), ""), span.start(), span.end()));
            }
        }
        for (Span span : truth) {
            Counts of = of(span.type());
            of.labelled++;
            of.hit += findings.stream().anyMatch(finding -> overlaps(finding, span)) ? 1 : 0;
            of.exact += findings.stream()
                            .anyMatch(finding -> overlaps(finding, span)
                                    && finding.start() == span.start()
                                    && finding.end() == span.end())
                    ? 1
                    : 0;
        }
        for (Sensitive finding : findings) {
            Counts of = of(finding.type().name());
            of.found++;
            of.right += truth.stream().anyMatch(span -> overlaps(finding, span)) ? 1 : 0;
        }
    }

    private Counts of(String type) {
        return counts.computeIfAbsent(type, ignored -> new Counts());
    }

    private static boolean overlaps(Sensitive finding, Span span) {
        return finding.type().name().equals(span.type())
                && finding.start() < span.end()
                && span.start() < finding.end();
    }

    /** By type, for the types that the texts have. */
    SortedMap<String, Proportion> recalls() {
        SortedMap<String, Proportion> recalls = new TreeMap<>();
        counts.forEach((type, of) -> {
            if (of.labelled > 0) {
                recalls.put(type, new Proportion(of.hit, of.labelled));
            }
        });
        return Collections.unmodifiableSortedMap(recalls);
    }

    Table table(String title) {
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((type, of) -> rows.add(List.of(
                type,
                new Proportion(of.hit, of.labelled).toString(),
                new Proportion(of.exact, of.labelled).toString(),
                new Proportion(of.right, of.found).toString())));
        return new Table(title, List.of("type", "recall, overlapping", "recall, exact", "precision"), rows);
    }

    private static final class Counts {
        private int labelled;
        private int hit;
        private int exact;
        private int found;
        private int right;
    }
}
