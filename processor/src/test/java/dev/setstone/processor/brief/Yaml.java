package dev.setstone.processor.brief;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.spec.ExampleSpec;
import dev.setstone.processor.spec.Node;
import dev.setstone.processor.spec.Spec;
import dev.setstone.processor.spec.StepSpec;
import dev.setstone.processor.spec.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Makes specs of one step out of a line or two of YAML, with real positions in a file called {@code w.yaml}. */
final class Yaml {

    private final Anchor anchor;

    Yaml(Anchor anchor) {
        this.anchor = anchor;
    }

    /** A spec with one step whose examples are the items of a YAML sequence. */
    Spec spec(String step, Template template, List<String> rules, String examples) {
        return spec(step, template, rules, examples, "[]");
    }

    Spec spec(String step, Template template, List<String> rules, String examples, String golden) {
        StepSpec wanted = new StepSpec(
                located(step),
                located(template),
                Optional.empty(),
                rules.stream().map(this::located).toList(),
                cases(examples),
                cases(golden),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Spec(located("w"), Optional.empty(), List.of(), List.of(wanted), at(1, 1));
    }

    Node node(String yaml) {
        return convert(
                new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow());
    }

    private List<ExampleSpec> cases(String yaml) {
        List<ExampleSpec> cases = new ArrayList<>();
        for (Node item : ((Node.Sequence) node(yaml)).items()) {
            Node.Mapping mapping = (Node.Mapping) item;
            cases.add(new ExampleSpec(
                    Optional.empty(),
                    (Node.Mapping) find(mapping, "given").orElseThrow(),
                    find(mapping, "expect"),
                    find(mapping, "fails").map(node -> new Located<>(((Node.Scalar) node).text(), node.at())),
                    List.of(),
                    false,
                    Optional.empty(),
                    mapping.at()));
        }
        return cases;
    }

    private static Optional<Node> find(Node.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().value().equals(key))
                .map(Node.Entry::value)
                .findFirst();
    }

    private Node convert(org.snakeyaml.engine.v2.nodes.Node node) {
        Position at = at(
                node.getStartMark().orElseThrow().getLine() + 1,
                node.getStartMark().orElseThrow().getColumn() + 1);
        if (node instanceof ScalarNode scalar) {
            return new Node.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, at);
        }
        if (node instanceof SequenceNode sequence) {
            return new Node.Sequence(
                    sequence.getValue().stream().map(this::convert).toList(), at);
        }
        return new Node.Mapping(
                ((MappingNode) node)
                        .getValue().stream()
                                .map(tuple -> {
                                    Node.Scalar key = (Node.Scalar) convert(tuple.getKeyNode());
                                    return new Node.Entry(
                                            new Located<>(key.text(), key.at()), convert(tuple.getValueNode()));
                                })
                                .toList(),
                at);
    }

    private <T> Located<T> located(T value) {
        return new Located<>(value, at(1, 1));
    }

    private Position at(int line, int column) {
        return new Position.InFile("w.yaml", line, column, anchor);
    }
}
