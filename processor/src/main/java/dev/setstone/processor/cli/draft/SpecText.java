package dev.setstone.processor.cli.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/** A spec in YAML whose values are written as JSON, which YAML includes. */
final class SpecText {

    private static final int LONGEST_NAME = 100;

    private final ObjectMapper json = new ObjectMapper();
    private final String name;
    private final String method;
    private final List<String> sentences;
    private final List<TestCase> examples;
    private final boolean golden;

    /**
     * A spec.
     *
     * @param name of the workflow
     * @param method the step
     * @param comment of the method, as Javadoc
     * @param examples what is shown to a model
     * @param golden whether there is a file of golden rows
     */
    SpecText(String name, String method, String comment, List<TestCase> examples, boolean golden) {
        this.name = name;
        this.method = method;
        this.sentences = sentences(comment);
        this.examples = List.copyOf(examples);
        this.golden = golden;
    }

    String render() {
        StringBuilder spec = new StringBuilder("workflow: " + name + "\n");
        if (!sentences.isEmpty()) {
            spec.append("description: ").append(quoted(sentences.get(0))).append('\n');
        }
        spec.append("steps:\n  ").append(method).append(":\n");
        spec.append(
                "    template: transformation    # or decision, extraction, validation, classification, calculation\n");
        spec.append(
                "    # Say what the method does, rule by rule, so that somebody could write it who has never seen it.\n");
        spec.append("    rules:\n");
        sentences.stream()
                .skip(1)
                .forEach(each -> spec.append("      - ").append(quoted(each)).append('\n'));
        spec.append("    examples:\n");
        for (TestCase each : examples) {
            ObjectNode entry = each.entry();
            spec.append("      - name: ").append(quoted(shortened(each.name()))).append('\n');
            entry.properties()
                    .forEach(member -> spec.append("        ")
                            .append(member.getKey())
                            .append(": ")
                            .append(member.getValue())
                            .append('\n'));
        }
        return golden ? spec + "    golden: " + name + ".golden.jsonl\n" : spec.toString();
    }

    /** The sentences of a Javadoc comment, without its tags. */
    private static List<String> sentences(String comment) {
        String text = comment.replaceAll("(?s)\\n\\s*@\\w+.*", "")
                .replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return Arrays.stream(text.split("(?<=[.!?]) +"))
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.startsWith("@"))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    private String quoted(String text) {
        try {
            return json.writeValueAsString(JsonNodeFactory.instance.textNode(text));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a text can be written", impossible);
        }
    }
}
