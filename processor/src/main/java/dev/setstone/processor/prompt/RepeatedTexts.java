package dev.setstone.processor.prompt;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Long texts that several examples are about, such as a document that several steps read: said once, and then by name. */
final class RepeatedTexts {

    private static final int LONG = 80;

    private final Map<Value, String> names = new LinkedHashMap<>();

    RepeatedTexts(Brief brief) {
        Map<Value, Integer> counts = new LinkedHashMap<>();
        for (StepBrief step : brief.steps()) {
            for (Case example : step.examples()) {
                example.arguments().stream()
                        .filter(RepeatedTexts::isLong)
                        .forEach(text -> counts.merge(text, 1, Integer::sum));
            }
        }
        counts.forEach((text, count) -> {
            if (count > 1) {
                names.put(text, "T" + (names.size() + 1));
            }
        });
    }

    private static boolean isLong(Value value) {
        return value instanceof Value.Text text && text.value().length() >= LONG;
    }

    /** The texts in the order of their first use. */
    List<Value> all() {
        return new ArrayList<>(names.keySet());
    }

    /** The name of an argument, if it is one of the texts. */
    Optional<String> name(Value argument) {
        return Optional.ofNullable(names.get(argument));
    }
}
