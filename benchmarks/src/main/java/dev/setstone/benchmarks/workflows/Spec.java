package dev.setstone.benchmarks.workflows;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.setstone.benchmarks.shape.Shape;
import dev.setstone.benchmarks.shape.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The spec that a user would write for a workflow. It is written as JSON, which is YAML. */
final class Spec {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** As the sources compare numbers. */
    private static final String TOLERANCE = "0.000001";

    private final JsonMapper json = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private final Typed typed;
    private final String name;
    private final List<Answer> answers;
    private final SortedMap<String, String> golden = new TreeMap<>();

    Spec(Typed typed, String name, List<Answer> answers) {
        this.typed = typed;
        this.name = name;
        this.answers = List.copyOf(answers);
    }

    /** The golden rows by file name; complete once the text was made. */
    SortedMap<String, String> golden() {
        return golden;
    }

    String text() {
        ObjectNode spec = NODES.objectNode();
        spec.put("workflow", name);
        spec.put("description", typed.row().title());
        ObjectNode steps = spec.putObject("steps");
        typed.steps().forEach(step -> steps.set(step.name(), step(step)));
        return written(spec);
    }

    private ObjectNode step(Step step) {
        Split split = Split.of(typed.row(), step.cases());
        ObjectNode node = NODES.objectNode();
        node.put("template", template(step));
        ArrayNode rules = node.putArray("rules");
        rules(step).forEach(rules::add);
        ArrayNode examples = node.putArray("examples");
        split.shown().forEach(each -> examples.add(example(step, each)));
        if (!split.golden().isEmpty()) {
            String file = name + "-" + step.name() + ".golden.jsonl";
            StringBuilder rows = new StringBuilder();
            split.golden()
                    .forEach(each -> rows.append(written(example(step, each))).append('\n'));
            golden.put(file, rows.toString());
            node.put("golden", file);
        }
        node.put("tolerance", new BigDecimal(TOLERANCE));
        answer(step, node);
        return node;
    }

    private void answer(Step step, ObjectNode node) {
        List<Answer> own =
                answers.stream().filter(each -> each.step().equals(step.name())).toList();
        if (!own.isEmpty()) {
            ArrayNode list = node.putArray("answers");
            own.forEach(
                    each -> list.addObject().put("question", each.question()).put("answer", each.answer()));
        }
    }

    /** Templates differ in what they demand of a result: a decision holds something to choose from. */
    private String template(Step step) {
        return holdsTruth(step.result()) ? "decision" : "transformation";
    }

    private static boolean holdsTruth(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return holdsTruth(list.element());
        }
        if (shape instanceof Shape.MapOf map) {
            return holdsTruth(map.value());
        }
        return shape instanceof Shape.RecordOf members
                ? members.fields().stream().anyMatch(field -> holdsTruth(field.shape()))
                : shape instanceof Shape.Truth;
    }

    private List<String> rules(Step step) {
        List<String> rules = new ArrayList<>();
        if (step != typed.steps().get(0)) {
            rules.add("As the rules of step " + typed.steps().get(0).name() + " say.");
            return rules;
        }
        String notation = typed.row().source().notation();
        if (!notation.isEmpty()) {
            rules.add(notation);
        }
        rules.addAll(Rules.of(typed.row().text()));
        rules.addAll(Rules.of(Vocabulary.of(typed)));
        return rules;
    }

    private ObjectNode example(Step step, Case each) {
        ObjectNode example = NODES.objectNode();
        JsonNode input = Values.named(each.input(), step.input());
        example.set("given", step.spread() ? input : NODES.objectNode().set(Interface.INPUT, input));
        each.expected()
                .ifPresentOrElse(
                        value -> example.set("expect", Values.named(value, step.result())),
                        () -> example.put("fails", Interface.REFUSED));
        return example;
    }

    private String written(JsonNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
