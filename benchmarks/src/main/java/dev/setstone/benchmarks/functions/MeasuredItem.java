package dev.setstone.benchmarks.functions;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.project.Recorded;
import java.util.List;
import java.util.Optional;

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

    boolean answered() {
        return accepted() || recorded.open().isEmpty();
    }

    long provenance(String member) {
        return recorded.lock().path("provenance").path(member).asLong();
    }

    static Proportion right(List<String> judged) {
        return new Proportion(judged.stream().filter(String::isEmpty).count(), judged.size());
    }
}
