package dev.setstone.benchmarks.functions;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.economy.BreakEven;
import dev.setstone.benchmarks.economy.EconomyTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The results of all functions as figures and tables. */
final class FunctionResults {

    private final Family family;
    private final List<MeasuredItem> all;
    private final List<MeasuredItem> answered;
    private final List<MeasuredItem> accepted;

    FunctionResults(Family family, List<MeasuredItem> all) {
        this.family = family;
        this.all = all;
        this.answered = all.stream().filter(MeasuredItem::answered).toList();
        this.accepted = all.stream().filter(MeasuredItem::accepted).toList();
    }

    Results results() {
        return new Results(family.title(), setting(), figures(), tables());
    }

    private List<Results.Table> tables() {
        List<Results.Table> tables = new ArrayList<>();
        tables.add(wrongs());
        tables.addAll(
                EconomyTables.of(accepted.stream().map(MeasuredItem::breakEven).toList()));
        tables.add(each());
        return tables;
    }

    private List<String> setting() {
        List<String> setting = new ArrayList<>();
        setting.add(answered.size() + " " + family.items()
                + " the first by the hash of their names among those with requests; " + (all.size() - answered.size())
                + " more wait for a reply. "
                + answered.stream()
                        .filter(each ->
                                !each.accepted() && !each.recorded().open().isEmpty())
                        .count()
                + " of those measured wait for a later reply and count as not accepted.");
        setting.add(
                "Each is compiled from what is offered and four requests of our own with their arguments. It is measured on four more"
                        + " such requests, " + family.question()
                        + ". Requests and logic were written by models, in different conversations; several prompts were answered in one.");
        if (family == Family.SHOWN) {
            setting.add(
                    "Anchors, by strict rules on 400 such functions: 83.5 % for the paper's code (which claims 96 %), 98.3 % for asking a"
                            + " model directly. Every function that was not accepted counts as wrong here.");
        } else {
            setting.add(
                    "Where BFCL's question shares five words in a row with an example, it does not count as unseen: "
                            + accepted.stream()
                                    .filter(MeasuredItem::questionShown)
                                    .count() + " items.");
        }
        setting.add(
                "A call is right by the rules of BFCL's own checker (page function-scorer). Of our requests only the arguments that their"
                        + " writer gave are acceptable, spelled so.");
        setting.add("Tokens are estimates, counted with o200k_base.");
        return setting;
    }

    private List<Results.Figure> figures() {
        long first = accepted.stream()
                .filter(each -> each.provenance("attempts") == 1)
                .count();
        List<Results.Figure> figures = new ArrayList<>();
        figures.add(Results.Figure.of(
                "first-pass", "Accepted at the first attempt", new Proportion(first, answered.size()).toString()));
        figures.add(Results.Figure.of(
                "accepted", "Accepted in the end", new Proportion(accepted.size(), answered.size()).toString()));
        figures.add(Results.Figure.of("seen", "Seen requests right", share(MeasuredItem::shown)));
        figures.add(Results.Figure.of("unseen", "Unseen requests right", share(MeasuredItem::unseen)));
        figures.add(question());
        figures.add(Results.Figure.of(
                "tokens",
                "Tokens a compilation, median, all attempts, in / out",
                median("inputTokens") + " / " + median("outputTokens") + " (estimated)"));
        List<BreakEven> economy = accepted.stream().map(MeasuredItem::breakEven).toList();
        figures.add(new Results.Figure(
                "break-even",
                "Break-even n* in tokens, median (estimated)",
                BreakEven.median(economy, BreakEven::inTokens),
                "<= 5",
                2 * economy.stream().filter(each -> each.inTokens() <= 5).count() > economy.size()));
        figures.add(new Results.Figure(
                "ratio-1000",
                "Tokens of direct calls for 1,000 requests beside one compilation, median",
                BreakEven.median(economy, each -> each.ratio(1000)) + " times",
                ">= 200",
                2 * economy.stream().filter(each -> each.ratio(1000) >= 200).count() > economy.size()));
        return figures;
    }

    private Results.Figure question() {
        if (family == Family.SHOWN) {
            long right =
                    accepted.stream().filter(each -> each.question().isEmpty()).count();
            return Results.Figure.of(
                    "question", "BFCL's question right, seen", new Proportion(right, answered.size()).toString());
        }
        List<MeasuredItem> unlike =
                accepted.stream().filter(each -> !each.questionShown()).toList();
        long right = unlike.stream().filter(each -> each.question().isEmpty()).count();
        return Results.Figure.of(
                "question",
                "BFCL's question right, unseen, of those accepted",
                new Proportion(right, unlike.size()).toString());
    }

    private String share(Function<MeasuredItem, List<String>> judged) {
        return MeasuredItem.right(accepted.stream()
                        .flatMap(each -> judged.apply(each).stream())
                        .toList())
                .toString();
    }

    private long median(String member) {
        long[] sorted = accepted.stream()
                .mapToLong(each -> each.provenance(member))
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private Results.Table wrongs() {
        Map<String, Integer> own = new TreeMap<>();
        Map<String, Integer> question = new TreeMap<>();
        for (MeasuredItem each : accepted) {
            each.unseen().stream()
                    .filter(wrong -> !wrong.isEmpty())
                    .forEach(wrong -> own.merge(wrong, 1, Integer::sum));
            each.question().ifPresent(wrong -> question.merge(wrong, 1, Integer::sum));
        }
        Map<String, Integer> names = new TreeMap<>(own);
        names.putAll(question);
        return new Results.Table(
                "What was wrong",
                List.of("error", "unseen requests", "BFCL's questions"),
                names.keySet().stream()
                        .map(name -> List.of(
                                name,
                                String.valueOf(own.getOrDefault(name, 0)),
                                String.valueOf(question.getOrDefault(name, 0))))
                        .toList());
    }

    private Results.Table each() {
        return new Results.Table(
                "Functions",
                List.of("item", "attempts", "seen", "unseen", "BFCL's question", "problems"),
                answered.stream().map(FunctionResults::row).toList());
    }

    private static List<String> row(MeasuredItem each) {
        Proportion seen = MeasuredItem.right(each.shown());
        Proportion unseen = MeasuredItem.right(each.unseen());
        return List.of(
                each.item().id(),
                each.accepted() ? String.valueOf(each.provenance("attempts")) : "",
                each.accepted() ? seen.hits() + "/" + seen.total() : "",
                each.accepted() ? unseen.hits() + "/" + unseen.total() : "",
                each.accepted() ? each.question().orElse("right") : "",
                each.accepted() ? "" : String.join(", ", each.recorded().problems()));
    }
}
