package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A spec without its places and without the order of keys in data: what two ways of writing must have in common. */
final class Meaning {

    private Meaning() {}

    static Map<String, Object> of(Spec spec) {
        return new TreeMap<>(Map.of(
                "name",
                spec.name().value(),
                "description",
                text(spec.description()),
                "compliance",
                texts(spec.compliance()),
                "modules",
                texts(spec.modules()),
                "steps",
                spec.steps().stream().map(Meaning::of).toList()));
    }

    private static Map<String, Object> of(StepSpec step) {
        Map<String, Object> meaning = new TreeMap<>();
        meaning.put("name", step.name().value());
        meaning.put("template", step.template().value());
        meaning.put("description", text(step.description()));
        meaning.put("rules", texts(step.rules()));
        meaning.put("examples", step.examples().stream().map(Meaning::of).toList());
        meaning.put("golden", step.golden().stream().map(Meaning::of).toList());
        meaning.put(
                "answers",
                step.answers().stream()
                        .map(a -> a.question() + " " + a.answer())
                        .toList());
        meaning.put("tolerance", step.tolerance().map(Located::value));
        meaning.put("threshold", step.threshold().map(Located::value));
        return meaning;
    }

    private static List<Object> of(ExampleSpec example) {
        return List.of(
                example.name(),
                of(example.given()),
                example.expect().map(Meaning::of),
                text(example.fails()),
                example.rule());
    }

    /** A node's data: scalars as text with their quoting, mappings without order. */
    static Object of(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return (scalar.quoted() ? "quoted " : "plain ") + scalar.text();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Meaning::of).toList();
        }
        Map<String, Object> entries = new TreeMap<>();
        ((Node.Mapping) node).entries().forEach(entry -> entries.put(entry.key().value(), of(entry.value())));
        return entries;
    }

    private static Optional<String> text(Optional<Located<String>> text) {
        return text.map(Located::value);
    }

    private static List<String> texts(List<Located<String>> texts) {
        return texts.stream().map(Located::value).toList();
    }
}
