package dev.setstone.benchmarks.documents;

import dev.setstone.benchmarks.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results of all sets as figures and tables. */
final class DocumentResults {

    private static final List<Boolean> SPLITS = List.of(false, true);

    private final List<Measured> measured;

    DocumentResults(List<Measured> measured) {
        this.measured = List.copyOf(measured);
    }

    Results results() {
        AssistanceTables assistance = new AssistanceTables(measured);
        List<Results.Figure> figures = new ArrayList<>();
        measured.forEach(each -> figures.addAll(figures(each)));
        return new Results(
                "Documents",
                new DocumentSetting(measured).text(),
                figures,
                List.of(fields(), noise(), items(), need(), assistance.fields(), assistance.calls()));
    }

    private static List<Results.Figure> figures(Measured of) {
        String name = of.set().name().replace('_', '-');
        Readings unseen = of.readings().seen(false);
        List<Results.Figure> figures = new ArrayList<>();
        figures.add(Results.Figure.of(
                name + "-exact",
                of.set().name() + ", fields exact, unseen",
                unseen.exact().toString()));
        figures.add(Results.Figure.of(
                name + "-normalised",
                of.set().name() + ", fields normalised, unseen",
                unseen.normalised().toString()));
        List<Reading> clean = of.withItems(false, true);
        if (!clean.isEmpty()) {
            figures.add(Results.Figure.of(
                    name + "-items",
                    of.set().name() + ", line items, F1 by description and amount, unseen",
                    ItemScore.withoutQuantities(clean).f1()));
        }
        figures.add(Results.Figure.of(
                name + "-code-factory",
                of.set().name() + ", fields normalised, Code Factory, unseen sample",
                of.assistance().assisted().normalised() + " (by rules alone "
                        + of.assistance().byRules().normalised() + "; calls unanswered "
                        + of.assistance().unanswered() + ")"));
        figures.add(Results.Figure.of(
                name + "-milliseconds",
                of.set().name() + ", p50 / p99 a document",
                of.latency().toString()));
        return figures;
    }

    private Results.Table fields() {
        List<List<String>> rows = new ArrayList<>();
        for (Measured of : measured) {
            for (boolean seen : SPLITS) {
                Readings readings = of.readings().seen(seen);
                of.set().fields().forEach(field -> rows.add(row(of, seen, name(field), readings.of(field))));
                rows.add(row(of, seen, "all fields", readings));
            }
        }
        return new Results.Table(
                "Fields, by rules alone",
                List.of("set", "split", "field", "exact", "normalised", "read where no label is"),
                rows);
    }

    private static List<String> row(Measured of, boolean seen, String what, Readings readings) {
        return List.of(
                of.set().name(),
                split(seen),
                what,
                readings.exact().toString(),
                readings.normalised().toString(),
                readings.invented().toString());
    }

    private Results.Table noise() {
        List<List<String>> rows = new ArrayList<>();
        for (Measured of : measured) {
            for (boolean seen : SPLITS) {
                Readings readings = of.readings().seen(seen);
                rows.add(List.of(
                        of.set().name(),
                        split(seen),
                        readings.wholeDocuments().toString(),
                        readings.withoutDoubt().toString()));
            }
        }
        return new Results.Table(
                "Whole documents, and labels that are in the text",
                List.of(
                        "set",
                        "split",
                        "documents with all fields right",
                        "fields whose label is in the text, normalised"),
                rows);
    }

    private Results.Table items() {
        List<List<String>> rows = new ArrayList<>();
        for (Measured of : measured) {
            for (boolean clean : List.of(true, false)) {
                for (boolean seen : SPLITS) {
                    List<Reading> readings = of.withItems(seen, clean);
                    if (!readings.isEmpty()) {
                        String set = of.set().name() + (clean ? ", clean" : ", not clean");
                        rows.add(row(
                                set,
                                seen,
                                "description, amount",
                                readings.size(),
                                ItemScore.withoutQuantities(readings)));
                        rows.add(row(set, seen, "and quantity", readings.size(), ItemScore.whole(readings)));
                    }
                }
            }
        }
        return new Results.Table(
                "Line items, normalised",
                List.of("set", "split", "documents", "equal in", "precision", "recall", "F1"),
                rows);
    }

    private static List<String> row(String set, boolean seen, String what, int documents, ItemScore score) {
        return List.of(
                set,
                split(seen),
                String.valueOf(documents),
                what,
                score.precision().toString(),
                score.recall().toString(),
                score.f1());
    }

    private Results.Table need() {
        List<List<String>> rows = new ArrayList<>();
        for (Measured of : measured) {
            Readings readings = of.readings().seen(false);
            rows.add(List.of(
                    of.set().name(),
                    readings.openDocuments().toString(),
                    readings.open().toString(),
                    readings.settledAndRight().toString()));
        }
        return new Results.Table(
                "What the rules leave open, all unseen documents",
                List.of(
                        "set",
                        "documents that need a model",
                        "fields that need a model",
                        "settled fields that are right, normalised"),
                rows);
    }

    /** A field for people. */
    static String name(Enum<?> field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String split(boolean seen) {
        return seen ? "seen" : "unseen";
    }
}
