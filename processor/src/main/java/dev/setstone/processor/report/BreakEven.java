package dev.setstone.processor.report;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.brief.ValueText;
import dev.setstone.processor.brief.Wording;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.model.TokenCounter;
import dev.setstone.processor.recording.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * From how many transactions on compiling took fewer tokens than asking a model each time: n* = compilation / one direct call, since a
 * compiled call reads no tokens (arXiv 2604.05150, section on break-even). A transaction is a call of each step.
 *
 * @param compilation tokens of all attempts, in and out, as the lock says
 * @param direct tokens of asking a model with the rules and one input in each step, estimated with o200k_base: averages over the examples
 */
public record BreakEven(long compilation, double direct) {

    private static final String INSTRUCTION =
            "Apply the rules to the input. Reply with the result as JSON and with nothing else.";

    /** Empty where a step has no example to take the size of a call from, or the lock has no tokens. */
    static Optional<BreakEven> of(Brief brief, Provenance provenance) {
        long compilation = provenance.inputTokens() + provenance.outputTokens();
        boolean countable =
                brief.steps().stream().noneMatch(step -> step.examples().isEmpty());
        if (compilation == 0 || !countable || brief.steps().isEmpty()) {
            return Optional.empty();
        }
        ValueText values = new ValueText(brief.contract());
        TokenCounter counter = new TokenCounter();
        double direct = brief.steps().stream()
                .mapToDouble(step -> direct(step, values, counter))
                .sum();
        return Optional.of(new BreakEven(compilation, direct));
    }

    /** n*. */
    public double transactions() {
        return compilation / direct;
    }

    /** Such as {@code 3.6}. */
    String text() {
        return String.format(Locale.ROOT, "%.1f", transactions());
    }

    /** How many times the tokens direct calls take for so many transactions. */
    double ratio(int transactions) {
        return transactions * direct / compilation;
    }

    private static double direct(StepBrief step, ValueText values, TokenCounter counter) {
        List<String> rules = new ArrayList<>(List.of(INSTRUCTION));
        step.spec().description().ifPresent(text -> rules.add(Wording.of(text.value())));
        step.spec().rules().forEach(rule -> rules.add(Wording.of(rule.value())));
        step.spec().answers().forEach(answer -> rules.add(answer.question() + " " + answer.answer()));
        double calls = step.examples().stream()
                .mapToLong(example -> counter.count(call(step, example, values)))
                .average()
                .orElse(0);
        return counter.count(String.join("\n", rules)) + calls;
    }

    private static String call(StepBrief step, Case example, ValueText values) {
        List<String> texts = new ArrayList<>();
        List<Parameter> parameters = step.signature().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            texts.add(parameters.get(i).name() + ": "
                    + values.of(example.arguments().get(i), parameters.get(i).type()));
        }
        if (example.expectation() instanceof Case.Expectation.Returns returns) {
            texts.add(values.of(returns.value(), step.signature().result()));
        }
        return String.join("\n", texts);
    }
}
