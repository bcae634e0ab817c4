package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Reads one example or golden row. */
final class ExampleReader {

    private final String stepName;
    private final int rules;
    private final Diagnostics diagnostics;
    private final CallReader calls;

    /** @param rules how many rules the step has, since an example may name one by its number */
    ExampleReader(String stepName, int rules, Diagnostics diagnostics) {
        this.stepName = stepName;
        this.rules = rules;
        this.diagnostics = diagnostics;
        this.calls = new CallReader(diagnostics);
    }

    /** The example; empty when so much is wrong that there is none, which is then among the problems. */
    Optional<ExampleSpec> read(String words, Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            String found = ScalarType.words(node);
            diagnostics.add(Problem.WRONG_TYPE, node.at(), words, "a mapping with \"given\" and \"expect\"", found);
            return Optional.empty();
        }
        Section section = new Section(SpecKey.Place.EXAMPLE, words, mapping.at(), mapping, diagnostics);
        section.require(SpecKey.GIVEN);
        Optional<Node> expect = section.data(SpecKey.EXPECT);
        boolean fails = section.has(SpecKey.FAILS);
        if (expect.isPresent() == fails) {
            diagnostics.add(Problem.EXPECT_OR_FAILS, section.at(), fails ? "both" : "neither");
        }
        String range = rules == 0
                ? "left out, since step \"" + stepName + "\" has no rules"
                : "the number of a rule, from 1 to " + rules;
        return Optional.of(new ExampleSpec(
                section.text(SpecKey.EXAMPLE_NAME).map(name -> name.value()),
                section.mapping(SpecKey.GIVEN).orElseGet(() -> new Node.Mapping(List.of(), section.at())),
                expect,
                section.text(SpecKey.FAILS),
                calls.read(section),
                calls.ordered(section),
                section.ordinal(SpecKey.RULE, rules, range),
                section.at()));
    }
}
