package dev.setstone.processor.gate.output;

import dev.setstone.processor.gate.execution.Executed;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.gate.execution.Executed.StepRuns;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;

/** What the calls of a candidate returned or threw, as one text: a canary may be spread over several results. */
final class RunTexts {

    private final Set<String> lines = new LinkedHashSet<>();

    private RunTexts() {}

    /** A line for each different result. */
    static String of(Executed executed) {
        RunTexts texts = new RunTexts();
        for (StepRuns runs : new TreeMap<>(executed.runs()).values()) {
            runs.examples().forEach(texts::add);
            runs.golden().forEach(texts::add);
            runs.generated().stream().map(GeneratedRun::result).forEach(texts::add);
        }
        return String.join("\n", texts.lines);
    }

    private void add(RunResult result) {
        StringBuilder line = new StringBuilder();
        if (result instanceof RunResult.Returned returned) {
            append(line, returned.value());
        } else if (result instanceof RunResult.Threw threw) {
            line.append(threw.exception()).append(' ').append(threw.message());
        } else if (result instanceof RunResult.Stopped stopped) {
            line.append(stopped.detail());
        }
        lines.add(line.toString());
    }

    /** The leaves in their order, separated: numbers may be codes of characters. */
    private static void append(StringBuilder line, Value value) {
        if (value instanceof Value.Text text) {
            line.append(text.value()).append(' ');
        } else if (value instanceof Value.Num number) {
            line.append(number.text()).append(", ");
        } else if (value instanceof Value.Bool bool) {
            line.append(bool.value() ? '1' : '0');
        } else if (value instanceof Value.Items items) {
            items.items().forEach(item -> append(line, item));
        } else if (value instanceof Value.Bag bag) {
            bag.items().forEach(item -> append(line, item));
        } else if (value instanceof Value.Entries entries) {
            entries.entries().forEach((key, item) -> {
                append(line, key);
                append(line, item);
            });
        } else if (value instanceof Value.Fields fields) {
            fields.fields().values().forEach(field -> append(line, field));
        }
    }
}
