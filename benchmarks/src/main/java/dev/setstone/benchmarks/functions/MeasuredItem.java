package dev.setstone.benchmarks.functions;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.economy.BreakEven;
import dev.setstone.benchmarks.economy.DirectCall;
import dev.setstone.benchmarks.economy.Tokens;
import dev.setstone.benchmarks.project.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was measured of one function.
 *
 * @param shown what was wrong with each of the requests that were examples; an empty text where nothing was
 * @param unseen the same of the requests that it had never seen
 * @param question what was wrong with the call for BFCL's own question, which it had never seen either
 */
record MeasuredItem(Item item, Recorded recorded, List<String> shown, List<String> unseen, Optional<String> question) {
    MeasuredItem {
        shown = List.copyOf(shown);
        unseen = List.copyOf(unseen);
    }

    boolean accepted() {
        return recorded.accepted();
    }

    /** Whether the model has replied at least once. */
    boolean answered() {
        return recorded.open().stream().noneMatch(prompt -> prompt.attempt() == 1);
    }

    /** Whether BFCL's question says what an example says too, so that it does not count as unseen. */
    boolean questionShown() {
        return item.family() == Family.SHOWN
                || item.shown().stream().anyMatch(request -> Overlap.of(request.text(), item.question()));
    }

    long provenance(String member) {
        return recorded.lock().path("provenance").path(member).asLong();
    }

    /** What compiling it cost beside asking a model with the function's description for each request. */
    BreakEven breakEven() {
        DirectCall direct = new DirectCall();
        List<Tokens> calls = Stream.concat(item.shown().stream(), item.unseen().stream())
                .map(request -> direct.tokens(
                        item.row().path("functions").toString(),
                        request.text(),
                        request.arguments().toString()))
                .toList();
        Tokens average = new Tokens(
                calls.stream().mapToDouble(Tokens::input).average().orElse(0),
                calls.stream().mapToDouble(Tokens::output).average().orElse(0));
        return new BreakEven(new Tokens(provenance("inputTokens"), provenance("outputTokens")), average);
    }

    static Proportion right(List<String> judged) {
        return new Proportion(judged.stream().filter(String::isEmpty).count(), judged.size());
    }
}
