package dev.setstone.processor.report;

import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.verdict.GateName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the gates measured, for readers who were not there. */
final class GateWords {

    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("security.allow-list", "version of the list of what code may name"),
            Map.entry("security.typed-rules", "version of the rules on types and texts"),
            Map.entry("security.characters", "characters of source read"),
            Map.entry("syntax.lines", "lines"),
            Map.entry("syntax.methods", "methods"),
            Map.entry("execution.examples", "examples run"),
            Map.entry("execution.golden", "hidden rows run"),
            Map.entry("execution.generated", "generated inputs run"),
            Map.entry("execution.generated-inapplicable", "generated inputs that the types refuse"),
            Map.entry("execution.compared", "inputs run again under other languages, time zones and processes"),
            Map.entry("execution.entropy", "uncertainty of a result in bits (0: the same each time)"),
            Map.entry("accuracy.examples", "examples with exactly the expected result"),
            Map.entry("accuracy.golden", "hidden rows with exactly the expected result"),
            Map.entry("accuracy.properties", "requirements checked on every result"),
            Map.entry("accuracy.generated", "generated inputs judged by them"),
            Map.entry("accuracy.tried", "small changes to the logic tried on the examples"),
            Map.entry("accuracy.killed", "of these, noticed by an example"),
            Map.entry("accuracy.refused", "of these, unnoticed by examples but refused by a gate"),
            Map.entry("accuracy.alike", "of these, without any other result"),
            Map.entry("accuracy.survived", "of these, left open by the examples"),
            Map.entry("accuracy.golden-noticed", "left open by the examples but noticed by hidden rows"),
            Map.entry("accuracy.change", "a change that the examples leave open"),
            Map.entry("accuracy.example", "an example that would settle it"),
            Map.entry("accuracy.golden-rows", "hidden rows that notice it"),
            Map.entry("accuracy.step", "step whose results it changes"));

    /**
     * A measure.
     *
     * @param of the step that it is of; empty when it is of the whole logic
     * @param words what was measured
     * @param value as the lock has it
     */
    record Measure(String of, String words, String value) {}

    /** What a gate asks, as a question. */
    static String question(GateName gate) {
        return switch (gate) {
            case SECURITY -> "Does it name nothing but computing: no file, network, clock, chance, other program?";
            case SYNTAX -> "Is it sound, plain, short Java that fits the declared types?";
            case EXECUTION -> "Does it end within bounds, and give the same result each time and everywhere?";
            case ACCURACY -> "Does it give exactly the expected results, also on rows that the model never saw?";
        };
    }

    /** All that a gate measured, by name. */
    static List<Measure> measures(Lock lock, GateName gate) {
        List<Measure> measures = new ArrayList<>();
        Optional.ofNullable(lock.gates().get(gate))
                .ifPresent(all -> all.forEach((name, value) -> {
                    int dot = name.lastIndexOf('.');
                    String measure = name.substring(dot + 1);
                    String words = MEASURES.getOrDefault(gate.key() + "." + measure, measure);
                    measures.add(new Measure(dot < 0 ? "" : name.substring(0, dot), words, value));
                }));
        return measures;
    }

    /** One measure of a step; empty where the lock has none of that name. */
    static Optional<String> measure(Lock lock, GateName gate, String step, String name) {
        return Optional.ofNullable(lock.gates().get(gate)).map(all -> all.get(step + "." + name));
    }
}
