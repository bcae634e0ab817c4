package dev.setstone.benchmarks.functions;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import java.util.ArrayList;
import java.util.List;

/**
 * The results of a baseline, in which a model answers each question by itself.
 *
 * @param how what was asked, and how
 * @param open how many items wait for a reply
 */
record BaselinePage(String title, String how, List<BaselineAnswer> answers, int open) {
    BaselinePage {
        answers = List.copyOf(answers);
    }

    Results results() {
        long right = answers.stream().filter(answer -> answer.wrong().isEmpty()).count();
        List<Results.Figure> figures = List.of(
                Results.Figure.of("right", "BFCL's question right", new Proportion(right, answers.size()).toString()),
                Results.Figure.of(
                        "tokens",
                        "Tokens a call, median, in / out",
                        median(answers.stream().map(BaselineAnswer::input).toList()) + " / "
                                + median(answers.stream()
                                        .map(BaselineAnswer::output)
                                        .toList())
                                + " (estimated)"));
        List<List<String>> wrong = answers.stream()
                .filter(answer -> answer.wrong().isPresent())
                .map(answer -> List.of(answer.item(), answer.wrong().get()))
                .toList();
        return new Results(
                title,
                setting(),
                figures,
                List.of(new Results.Table("What was wrong", List.of("item", "error"), wrong)));
    }

    private List<String> setting() {
        List<String> models =
                answers.stream().map(BaselineAnswer::model).distinct().sorted().toList();
        List<String> setting = new ArrayList<>();
        setting.add(how + " " + answers.size() + " items of simple_python, the first by the hash of their names; "
                + open + " more wait for a reply.");
        setting.add(
                "Replies are recordings, as they came; many prompts were answered in one conversation. Models, as they call themselves: "
                        + (models.isEmpty() ? "none" : String.join("; ", models)) + ".");
        setting.add(
                "A call is right by the rules of BFCL's own checker (page function-scorer). Tokens are estimates, counted with o200k_base.");
        setting.add("With --model the missing replies are asked of a provider, by LangChain4j.");
        return setting;
    }

    private static long median(List<Long> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
    }
}
