package dev.setstone.benchmarks.documents;

import dev.setstone.benchmarks.Results;
import java.util.ArrayList;
import java.util.List;

/** What bounded calls were good for. */
record AssistanceTables(List<Measured> measured) {

    AssistanceTables {
        measured = List.copyOf(measured);
    }

    /** What was read, beside what the rules alone read of the same documents. */
    Results.Table fields() {
        List<List<String>> rows = new ArrayList<>();
        for (Measured of : measured) {
            Assistance assistance = of.assistance();
            for (DocumentSet.Label label : of.set().labels()) {
                rows.add(row(
                        of,
                        DocumentResults.name(label.field()),
                        assistance.byRules().of(label.field()),
                        assistance.assisted().of(label.field())));
            }
            rows.add(row(of, "all fields", assistance.byRules(), assistance.assisted()));
        }
        return new Results.Table(
                "Code Factory, unseen sample",
                List.of(
                        "set",
                        "field",
                        "left open",
                        "rules, exact",
                        "Code Factory, exact",
                        "rules, normalised",
                        "Code Factory, normalised"),
                rows);
    }

    private static List<String> row(Measured of, String what, Readings byRules, Readings assisted) {
        return List.of(
                of.set().name(),
                what,
                byRules.open().toString(),
                byRules.exact().toString(),
                assisted.exact().toString(),
                byRules.normalised().toString(),
                assisted.normalised().toString());
    }

    /** How often a model was needed, and what it cost. */
    Results.Table calls() {
        List<List<String>> rows = new ArrayList<>();
        for (Measured of : measured) {
            Assistance assistance = of.assistance();
            rows.add(List.of(
                    of.set().name(),
                    String.valueOf(assistance.byRules().all().size()),
                    assistance.byRules().openDocuments().toString(),
                    assistance.byRules().open().toString(),
                    assistance.shown().toString(),
                    assistance.outcomes(),
                    String.valueOf(assistance.fallbacks()),
                    assistance.tokensPerDocument()));
        }
        return new Results.Table(
                "Bounded calls, unseen sample",
                List.of(
                        "set",
                        "documents",
                        "documents that needed a model",
                        "fields that needed a model",
                        "rows of their documents in the calls",
                        "how the calls ended",
                        "of these in the fallback",
                        "tokens in / out a document with its answer (estimated)"),
                rows);
    }
}
