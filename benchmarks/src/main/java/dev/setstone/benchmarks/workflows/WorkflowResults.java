package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.economy.BreakEven;
import dev.setstone.benchmarks.economy.EconomyTables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The results of all workflows as figures and tables. */
final class WorkflowResults {

    private final List<Typed> typed;
    private final List<Measured> answered;
    private final List<Measured> measured;
    private final List<Measured> afterAnswers;

    /**
     * Results.
     *
     * @param measured what became of each as its authors wrote it
     * @param afterAnswers what became of those whose questions were answered
     */
    WorkflowResults(List<Typed> typed, List<Measured> measured, List<Measured> afterAnswers) {
        this.typed = typed;
        this.afterAnswers = List.copyOf(afterAnswers);
        this.measured = measured;
        this.answered = measured.stream()
                .filter(each -> !each.fate().equals("no reply"))
                .toList();
    }

    Results results() {
        return new Results("Business workflows", setting(), figures(), tables());
    }

    private List<String> setting() {
        long waiting =
                measured.stream().filter(each -> each.fate().equals("no reply")).count();
        return List.of(
                typed.size()
                        + " business workflows: decision models of GoRules and of the DMN compatibility kit and Kogito, and the"
                        + " exercises that are like business rules. " + (typed.size() - measured.size())
                        + " of them can't be declared in Java types (last table).",
                "Each is compiled from its rules as its authors wrote them and a third of its cases, chosen by hash: up to three of them"
                        + " (eight for exercises) as examples, the others as golden rows, which no prompt holds. It is judged on the"
                        + " cases that are left, with numbers within 1e-6 and null the same as absent. Types were taken from all cases.",
                "The model's replies come from recordings, as they came; all gates judge them anew in this run, repairs included. Several"
                        + " prompts were answered in one conversation. Tokens are estimates, counted with o200k_base.",
                "Break-even compares with a direct call that reads the same rules and one input each time and writes the result; its"
                        + " tokens are counted from the data, not from calls that were made.",
                "Where the model asked, its questions were answered by a model that was given the interface, the spec and the golden rows as"
                        + " the author of the spec, and no unseen case; the answers went into the spec, which was compiled anew. The first figures count such"
                        + " a workflow as not accepted; what became of it is counted apart.",
                waiting + " workflows wait for a first reply and are in no rate; "
                        + answered.stream()
                                .filter(each -> each.fate().equals("in repair"))
                                .count()
                        + " wait for a later one and count as not accepted.");
    }

    private List<Results.Figure> figures() {
        long accepted = answered.stream().filter(Measured::accepted).count();
        long first = answered.stream()
                .filter(each -> each.accepted() && each.attempts() == 1)
                .count();
        Proportion firstPass = new Proportion(first, answered.size());
        Proportion unseen = unseen(answered);
        long silent = Stream.concat(answered.stream(), afterAnswers.stream())
                .filter(Measured::silentlyWrong)
                .count();
        long wrong = answered.stream()
                .filter(each -> each.accepted() && each.right() < each.unseen())
                .count();
        long median = median(answered.stream().filter(Measured::accepted).toList(), Measured::tokens);
        List<Results.Figure> figures = new ArrayList<>();
        figures.add(new Results.Figure(
                "first-pass",
                "Accepted at the first attempt",
                firstPass.toString(),
                ">= 95 %",
                firstPass.value() >= 0.95));
        figures.add(Results.Figure.of(
                "accepted", "Accepted in the end", new Proportion(accepted, answered.size()).toString()));
        figures.add(Results.Figure.of(
                "asked",
                "The model asked instead",
                answered.stream().filter(each -> each.fate().equals("asked")).count() + " workflows"));
        if (!afterAnswers.isEmpty()) {
            figures.addAll(answered());
        }
        figures.add(new Results.Figure(
                "unseen-cases",
                "Unseen cases right, accepted workflows",
                unseen.toString(),
                "100 %",
                unseen.hits() == unseen.total()));
        figures.add(Results.Figure.of("wrong", "Accepted and wrong on an unseen case", wrong + " workflows"));
        figures.add(new Results.Figure(
                "silently-wrong",
                "Of all accepted, wrong without any assumption named",
                silent + " workflows",
                "0",
                silent == 0));
        figures.add(Results.Figure.of(
                "assumptions",
                "Assumptions named",
                answered.stream().mapToInt(Measured::assumptions).sum() + " in "
                        + answered.stream()
                                .filter(each -> each.assumptions() > 0)
                                .count() + " workflows"));
        figures.add(new Results.Figure(
                "tokens",
                "Tokens a compilation, median, all attempts",
                median + " (estimated)",
                "<= 2000",
                median <= 2000));
        figures.addAll(economy(answered.stream().filter(Measured::accepted).toList()));
        return figures;
    }

    private List<Results.Figure> answered() {
        long now = afterAnswers.stream().filter(Measured::accepted).count();
        long before = answered.stream().filter(Measured::accepted).count();
        long wrong = afterAnswers.stream()
                .filter(each -> each.accepted() && each.right() < each.unseen())
                .count();
        return List.of(
                Results.Figure.of(
                        "accepted-answered",
                        "Of those asked about, accepted once the questions were answered",
                        new Proportion(now, afterAnswers.size()).toString()),
                Results.Figure.of(
                        "unseen-answered",
                        "Their unseen cases right; workflows wrong on one",
                        unseen(afterAnswers) + "; " + wrong + " workflows"),
                Results.Figure.of(
                        "accepted-all",
                        "Accepted in the end, with and without a question",
                        new Proportion(now + before, answered.size()).toString()));
    }

    private static List<Results.Figure> economy(List<Measured> accepted) {
        List<BreakEven> all = accepted.stream().map(Measured::breakEven).toList();
        String tokens = BreakEven.median(all, BreakEven::inTokens);
        boolean met = all.stream().filter(each -> each.inTokens() <= 2).count() * 2 > all.size();
        return List.of(
                new Results.Figure("break-even", "Break-even n* in tokens, median (estimated)", tokens, "<= 2", met),
                Results.Figure.of(
                        "break-even-money",
                        "The same in money, a token written at five times the price of one read",
                        BreakEven.median(all, BreakEven::inMoney)),
                Results.Figure.of(
                        "ratio-1000",
                        "Tokens of direct calls for 1,000 transactions beside one compilation, median",
                        BreakEven.median(all, each -> each.ratio(1000)) + " times"));
    }

    private List<Results.Table> tables() {
        List<Results.Table> tables = new ArrayList<>();
        tables.add(bySource());
        tables.addAll(EconomyTables.of(answered.stream()
                .filter(Measured::accepted)
                .map(Measured::breakEven)
                .toList()));
        tables.add(each("Workflows", answered));
        if (!afterAnswers.isEmpty()) {
            tables.add(each("Those asked about, after an answer", afterAnswers));
        }
        tables.add(obstacles());
        return tables;
    }

    private Results.Table bySource() {
        List<List<String>> rows = new ArrayList<>();
        for (Source source : Source.values()) {
            List<Measured> of = answered.stream()
                    .filter(each -> each.typed().row().source() == source)
                    .toList();
            List<Measured> accepted = of.stream().filter(Measured::accepted).toList();
            long first = accepted.stream().filter(each -> each.attempts() == 1).count();
            rows.add(List.of(
                    source.file(),
                    new Proportion(first, of.size()).toString(),
                    new Proportion(accepted.size(), of.size()).toString(),
                    unseen(of).toString(),
                    String.valueOf(of.stream().filter(Measured::silentlyWrong).count()),
                    median(accepted, Measured::inputTokens) + " / " + median(accepted, Measured::outputTokens)));
        }
        return new Results.Table(
                "By source",
                List.of(
                        "source",
                        "first pass",
                        "accepted",
                        "unseen cases",
                        "silently wrong",
                        "tokens in / out, median"),
                rows);
    }

    private static Results.Table each(String title, List<Measured> of) {
        return new Results.Table(
                title,
                List.of(
                        "workflow",
                        "fate",
                        "attempts",
                        "unseen cases",
                        "assumptions",
                        "tokens in / out",
                        "what was wrong"),
                of.stream()
                        .map(each -> List.of(
                                each.typed().row().id(),
                                each.fate(),
                                each.accepted() ? String.valueOf(each.attempts()) : "",
                                each.accepted() ? each.right() + "/" + each.unseen() : "",
                                String.valueOf(each.assumptions()),
                                each.inputTokens() + " / " + each.outputTokens(),
                                String.join(
                                        "; ", each.notes().stream().distinct().toList())))
                        .toList());
    }

    private Results.Table obstacles() {
        return new Results.Table(
                "Left out: no Java type fits",
                List.of("workflow", "what"),
                typed.stream()
                        .filter(each -> each.obstacle().isPresent())
                        .map(each -> List.of(each.row().id(), each.obstacle().orElse("")))
                        .toList());
    }

    private static Proportion unseen(List<Measured> of) {
        List<Measured> accepted = of.stream().filter(Measured::accepted).toList();
        return new Proportion(
                accepted.stream().mapToInt(Measured::right).sum(),
                accepted.stream().mapToInt(Measured::unseen).sum());
    }

    private static long median(List<Measured> of, ToLongFunction<Measured> value) {
        long[] sorted = of.stream().mapToLong(value).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
