package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the calls of ports that an example expects. */
final class CallReader {

    private static final String ANY = "any";
    private static final String STRICT = "strict";

    private final Diagnostics diagnostics;

    CallReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<CallSpec> read(Section example) {
        List<CallSpec> calls = new ArrayList<>();
        List<Node> items = example.items(SpecKey.CALLS);
        for (int i = 0; i < items.size(); i++) {
            String words = "call " + (i + 1) + " of " + example.words();
            Optional<Node.Mapping> mapping = example.mappingOf(words, items.get(i));
            mapping.map(found -> new Section(SpecKey.Place.CALL, words, found.at(), found, diagnostics))
                    .flatMap(CallReader::call)
                    .ifPresent(calls::add);
        }
        return calls;
    }

    private static Optional<CallSpec> call(Section section) {
        section.require(SpecKey.CALL);
        return section.text(SpecKey.CALL)
                .map(call -> new CallSpec(
                        call,
                        section.mapping(SpecKey.WITH).orElseGet(() -> new Node.Mapping(List.of(), section.at())),
                        section.data(SpecKey.ANSWERS_CALL),
                        section.text(SpecKey.FAILS_CALL),
                        section.at()));
    }

    /** Whether the calls come in the order of writing. */
    boolean ordered(Section example) {
        Optional<Located<String>> order = example.text(SpecKey.CALL_ORDER);
        order.filter(text -> !List.of(ANY, STRICT).contains(text.value()))
                .ifPresent(text -> diagnostics.add(
                        Problem.UNKNOWN_CALL_ORDER,
                        text.at(),
                        text.value(),
                        Suggestion.of(text.value(), List.of(ANY, STRICT))));
        return order.filter(text -> text.value().equals(STRICT)).isPresent();
    }
}
