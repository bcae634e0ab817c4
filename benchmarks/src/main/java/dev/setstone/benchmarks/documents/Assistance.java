package dev.setstone.benchmarks.documents;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.bounded.BoundedCalls;
import dev.setstone.bounded.CallReport;
import dev.setstone.bounded.Outcome;
import dev.setstone.examples.invoices.Clerk;
import dev.setstone.examples.invoices.InvoiceReader;
import dev.setstone.examples.invoices.Readers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the Code Factory made of some documents of a set.
 *
 * @param byRules the same documents read by rules alone
 * @param assisted with the answers of bounded calls
 * @param answered how many of the documents had an answer, or needed none
 * @param shown rows in the calls, of all rows of their documents
 * @param reports of the calls, at most one a document
 */
record Assistance(Readings byRules, Readings assisted, int answered, Proportion shown, List<CallReport> reports) {

    Assistance {
        reports = List.copyOf(reports);
    }

    /**
     * Reads the documents.
     *
     * @param cassettes the folder of answers
     * @param open where requests without an answer are laid out
     */
    static Assistance of(Readers readers, DocumentSet set, List<Labelled> documents, Path cassettes, Path open) {
        List<CallReport> reports = new ArrayList<>();
        List<Reading> byRules = new ArrayList<>();
        List<Reading> assisted = new ArrayList<>();
        int answered = 0;
        long rows = 0;
        long shown;
        try (BoundedCalls calls = BoundedCalls.handoff(cassettes, open)
                .listener((port, method) -> reports::add)
                .build()) {
            ShownRows clerk = new ShownRows(calls.port(Clerk.class));
            InvoiceReader reader = readers.assisted(set.kind(), clerk, EnumSet.copyOf(set.fields()));
            for (Labelled document : documents) {
                int before = reports.size();
                byRules.add(new Reading(document, readers.byRules(set.kind()).read(document.document())));
                assisted.add(new Reading(document, reader.read(document.document())));
                answered += reports.size() == before || byModel(reports.get(before)) ? 1 : 0;
                rows += reports.size() == before
                        ? 0
                        : document.document().rows().size();
            }
            shown = clerk.count();
        }
        return new Assistance(
                new Readings(byRules, set.fields()),
                new Readings(assisted, set.fields()),
                answered,
                new Proportion(shown, rows),
                reports);
    }

    private static boolean byModel(CallReport report) {
        return !report.outcome().fallback();
    }

    long fallbacks() {
        return reports.stream().filter(report -> !byModel(report)).count();
    }

    long unanswered() {
        return reports.stream()
                .filter(report -> report.outcome() == Outcome.UNANSWERED)
                .count();
    }

    /** Such as {@code replayed 20, unanswered 3}. */
    String outcomes() {
        SortedMap<Outcome, Integer> outcomes = new TreeMap<>();
        reports.forEach(report -> outcomes.merge(report.outcome(), 1, Integer::sum));
        return String.join(
                ", ",
                outcomes.entrySet().stream()
                        .map(each -> each.getKey().tag() + " " + each.getValue())
                        .toList());
    }

    /** Read and written, on the average over the documents that had an answer or needed none. */
    String tokensPerDocument() {
        long input = reports.stream().mapToLong(CallReport::inputTokens).sum();
        long output = reports.stream().mapToLong(CallReport::outputTokens).sum();
        return input == 0 || answered == 0 ? "-" : input / answered + " / " + output / answered;
    }
}
