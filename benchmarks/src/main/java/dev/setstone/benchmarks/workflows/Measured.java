package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.economy.BreakEven;
import dev.setstone.benchmarks.economy.DirectCall;
import dev.setstone.benchmarks.economy.Tokens;
import dev.setstone.benchmarks.project.Recorded;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was measured of one workflow.
 *
 * @param right how many of the unseen cases are right; 0 where nothing was accepted
 * @param unseen how many unseen cases there are
 * @param notes what came instead, for each wrong one
 */
record Measured(Turn turn, Recorded recorded, int right, int unseen, List<String> notes) {
    Measured {
        notes = List.copyOf(notes);
    }

    Typed typed() {
        return turn.typed();
    }

    boolean accepted() {
        return recorded.accepted();
    }

    /** Accepted by every gate, and yet wrong somewhere, with nothing said about it. */
    boolean silentlyWrong() {
        return accepted() && right < unseen && assumptions() == 0;
    }

    int assumptions() {
        int number = 0;
        for (var step : recorded.lock().path("assumptions")) {
            number += step.size();
        }
        return number;
    }

    long attempts() {
        return recorded.lock().at("/provenance/attempts").asLong();
    }

    long inputTokens() {
        return recorded.lock().at("/provenance/inputTokens").asLong();
    }

    long outputTokens() {
        return recorded.lock().at("/provenance/outputTokens").asLong();
    }

    long tokens() {
        return inputTokens() + outputTokens();
    }

    /** What compiling it cost beside asking a model with the same rules each time, averaged over its cases. */
    BreakEven breakEven() {
        String rules = typed().row().source().notation() + "\n" + typed().row().text();
        DirectCall direct = new DirectCall();
        List<Tokens> calls = typed().steps().stream()
                .flatMap(step -> step.cases().stream())
                .map(each -> direct.tokens(
                        rules,
                        each.input().toString(),
                        each.expected().map(Object::toString).orElse("refused")))
                .toList();
        Tokens average = new Tokens(
                calls.stream().mapToDouble(Tokens::input).average().orElse(0),
                calls.stream().mapToDouble(Tokens::output).average().orElse(0));
        return new BreakEven(new Tokens(inputTokens(), outputTokens()), average);
    }

    /** What was wrong with it: the results on unseen cases, else the problems that kept it from being accepted. */
    String wrong() {
        return accepted()
                ? notes.stream().distinct().collect(Collectors.joining("; "))
                : String.join(", ", recorded.problems());
    }

    /** What became of it, in a word or two. */
    String fate() {
        if (accepted()) {
            return "accepted";
        }
        if (recorded.asked()) {
            return "asked";
        }
        if (recorded.open().isEmpty()) {
            return "refused";
        }
        return recorded.open().stream().anyMatch(prompt -> prompt.attempt() == 1) ? "no reply" : "in repair";
    }
}
