package dev.setstone.benchmarks.injection;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured, as a page. */
record InjectionResults(Split split, Judged heldOut, Judged unseen, Judged apart) {

    private static final double FALSE_ALARMS = 0.03;

    /** From here on the input gate refuses a spec. */
    private static final double SURE = 0.8;

    /** The benign texts that have a target of their own. */
    static boolean targeted(Row row) {
        return row.mainKind().equals("hard-negative") || row.mainKind().equals("business-spec");
    }

    static String ms(Judged judged, double share) {
        return String.format(Locale.ROOT, "%.2f", judged.milliseconds(share));
    }

    Results results(Results.Table disguises) {
        return new Results(
                "Injection detection", setting(), figures(), List.of(parts(), kinds(), sources(), disguises, times()));
    }

    private List<String> setting() {
        return List.of(
                "The detector as it ships: the model of `model.bin`, its threshold, the whole ladder of decodings.",
                "Held out: a fifth of each source's injections and benign texts, by hash of the text; the rest of these sources was trained"
                        + " on. Without a version in training: those of them of which no near-duplicate was trained on (half of the"
                        + " shorter text's runs of four words in common, transitively).",
                "Unseen: whole sources that were never trained on ("
                        + unseen.verdicts().size() + " rows: "
                        + Split.UNSEEN.stream().sorted().collect(Collectors.joining(", ")) + "); "
                        + split.rows(Split.Part.LEFT_OUT).size()
                        + " rows of other sources that are versions of theirs were left out of everything.",
                "TensorTrust states no licence: never trained on, measured apart. Of the rules of workflows (published decision models and"
                        + " exercises) half is held out.",
                "This is the fourth model, and the fourth measure of the same held-out rows; texts and single verdicts of these were"
                        + " never looked at. The first reached F1 0.854 on them and 0.722 on unseen sources, with 4.8 % false alarms on hard"
                        + " negatives and 24.6 % on the rules of workflows, of which it had seen none. Then half of these rules, receipts and"
                        + " function descriptions joined the training part: 0.838, 0.727, 4.8 % and 8.1 %. Then three regressions with the"
                        + " shape of the text: 0.878, 0.768, 4.1 % and 2.7 %; eighteen own texts were added because a rule in a unit test was"
                        + " taken for an injection.",
                "The fourth model has the features of the third. It was made because rules of this project's own examples were refused:"
                        + " the project's own texts grew from 408 to 1079, above all by rules of many trades, written after those rules had been read; the threshold"
                        + " became stricter; and the score 0.8 is now where hardly a rule comes in cross-validation. Own texts that are versions of rows held out"
                        + " were dropped. All was chosen by cross-validation inside the training part, but for one thing: own rules became a guard of the"
                        + " threshold after 3 of 70 rules in a unit test were above 0.5; which ones was not looked at.",
                "The split was fixed before any training; settings and threshold were chosen by cross-validation inside the training part"
                        + " (train-injection.md).",
                "F1 with a 95 % bootstrap interval, rates with Wilson's. Times: processor time of one thread after a warm-up.");
    }

    private List<Figure> figures() {
        return List.of(
                new Figure("f1-held-out", "F1 on held-out rows", heldOut.f1Interval(), ">= 0.90", heldOut.f1() >= 0.9),
                Figure.of(
                        "f1-no-version",
                        "F1 on held-out rows without a version in training",
                        withoutVersion().f1Interval()),
                Figure.of("f1-unseen", "F1 on unseen sources", unseen.f1Interval()),
                Figure.of(
                        "recall-tensortrust",
                        "Recall on TensorTrust",
                        apart.found().toString()),
                Figure.of(
                        "recall-sure",
                        "Injections with a score of 0.8 or more, held out",
                        heldOut.injections().scored(SURE).toString()),
                Figure.of(
                        "specs-sure",
                        "Business specs with a score of 0.8 or more, held out and unseen",
                        of(together(heldOut, unseen), "business-spec", SURE).toString()),
                alarms(
                        "specs-held-out",
                        "False alarms, user stories, held out",
                        ofKind(heldOut, "business-spec:user-story")),
                alarms("specs-unseen", "False alarms, requirements, unseen source", of(unseen, "business-spec")),
                alarms(
                        "workflows",
                        "False alarms, rules of workflows, held out",
                        ofKind(heldOut, "business-spec:workflow")),
                alarms("hard-held-out", "False alarms, hard negatives, held out", of(heldOut, "hard-negative")),
                alarms("hard-unseen", "False alarms, hard negatives, unseen source", of(unseen, "hard-negative")),
                new Figure(
                        "milliseconds",
                        "Milliseconds a text, median / p99",
                        ms(heldOut, 0.5) + " / " + ms(heldOut, 0.99),
                        "<= 5",
                        heldOut.milliseconds(0.99) <= 5));
    }

    private Judged withoutVersion() {
        return heldOut.only(row -> !split.versionTrainedOn(row));
    }

    private static Proportion of(Judged judged, String kind) {
        return judged.benign().only(row -> row.mainKind().equals(kind)).found();
    }

    private static Proportion of(Judged judged, String kind, double score) {
        return judged.benign().only(row -> row.mainKind().equals(kind)).scored(score);
    }

    private static Proportion ofKind(Judged judged, String kind) {
        return judged.benign().only(row -> row.kind().equals(kind)).found();
    }

    private static Figure alarms(String name, String label, Proportion alarms) {
        return new Figure(name, label, alarms.toString(), "<= 3 %", alarms.value() <= FALSE_ALARMS);
    }

    private Results.Table parts() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(part("held out", heldOut));
        rows.add(part("held out, without a version in training", withoutVersion()));
        rows.add(part("unseen sources", unseen));
        rows.add(part("held out and unseen together", together(heldOut, unseen)));
        rows.add(part("TensorTrust", apart));
        return new Results.Table("Parts", List.of("part", "F1", "precision", "recall", "false alarms"), rows);
    }

    private static Judged together(Judged one, Judged other) {
        return new Judged(Stream.concat(one.verdicts().stream(), other.verdicts().stream())
                .toList());
    }

    private static List<String> part(String name, Judged judged) {
        boolean both = !judged.benign().verdicts().isEmpty();
        return List.of(
                name,
                both ? judged.f1Interval() : "",
                both ? judged.precision().toString() : "",
                judged.injections().found().toString(),
                judged.benign().found().toString());
    }

    private Results.Table kinds() {
        return new Results.Table(
                "False alarms by kind",
                List.of("kind", "held out", "unseen"),
                table(together(heldOut, unseen).benign(), Row::kind));
    }

    private List<List<String>> table(Judged all, Function<Row, String> by) {
        Map<String, List<Row>> groups = all.verdicts().stream()
                .map(Judged.Verdict::row)
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        return groups.keySet().stream()
                .map(key -> List.of(
                        key,
                        share(heldOut.benign().only(row -> by.apply(row).equals(key))),
                        share(unseen.benign().only(row -> by.apply(row).equals(key)))))
                .toList();
    }

    private static String share(Judged judged) {
        return judged.verdicts().isEmpty() ? "" : judged.found().toString();
    }

    private Results.Table sources() {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Judged> parts = new TreeMap<>(Map.of("held out", heldOut, "unseen", unseen, "apart", apart));
        parts.forEach((part, judged) -> judged.verdicts().stream()
                .map(verdict -> verdict.row().source())
                .distinct()
                .sorted()
                .forEach(source -> {
                    Judged of = judged.only(row -> row.source().equals(source));
                    rows.add(List.of(source, part, share(of.injections()), share(of.benign())));
                }));
        return new Results.Table("By source", List.of("source", "part", "recall", "false alarms"), rows);
    }

    private Results.Table times() {
        List<List<String>> rows = new ArrayList<>();
        int[] lengths = {0, 200, 1_000, 3_000, Integer.MAX_VALUE};
        for (int i = 1; i < lengths.length; i++) {
            int from = lengths[i - 1];
            int to = lengths[i];
            Judged of = heldOut.only(
                    row -> row.text().length() >= from && row.text().length() < to);
            rows.add(List.of(
                    to == Integer.MAX_VALUE ? "from " + from : from + " to " + (to - 1),
                    String.valueOf(of.verdicts().size()),
                    ms(of, 0.5),
                    ms(of, 0.99)));
        }
        return new Results.Table("Milliseconds by length", List.of("characters", "texts", "median", "p99"), rows);
    }
}
